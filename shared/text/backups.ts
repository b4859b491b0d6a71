import { defineTexts } from './language.ts';

/** The shelf of backups, the sheet of a damaged plan, and what is said about both. */
export const backupTexts = defineTexts(
  {
    tab: 'Reservekopieën',
    open: 'Reservekopieën',
    make: 'Maak nu een reservekopie',
    title: (n: number) =>
      n === 0
        ? 'Er is nog geen reservekopie'
        : n === 1
          ? 'Je kunt terug naar 1 moment'
          : `Je kunt terug naar ${n} momenten`,
    lead: 'Elke dag dat je werkt, bewaart Routekaart vanzelf een kopie van al je plannen: van de laatste 7 dagen, 4 weken en 12 maanden.',
    emptyText: 'De eerste kopie komt vanzelf zodra je een plan hebt. Je kunt er ook nu een maken.',
    made: 'De reservekopie is gemaakt en nagekeken',
    moments: 'Momenten',
    months: 'maanden',
    weeks: 'weken',
    days: 'laatste dagen',
    at: (day: string, time: string) => `${day}, ${time} uur`,
    size: (plans: number, size: string) => `${plans === 1 ? '1 plan' : `${plans} plannen`}, ${size}`,
    records: (n: number) => (n === 1 ? '1 onderdeel' : `${n} onderdelen`),
    changedOn: (day: string) => `laatst gewijzigd op ${day}`,
    nows: { same: 'gelijk aan nu', differs: 'anders dan nu', gone: 'is er nu niet', damaged: 'nu beschadigd' },
    madeDamaged: 'Toen deze kopie werd gemaakt, was een plan al beschadigd. De plannen hieronder zijn heel.',
    broken: 'Deze kopie is zelf beschadigd geraakt. Kies een ander moment.',
    loading: 'De kopie wordt bekeken …',
    differences: 'Wat er terugkomt',
    noDifference: 'Er is niets dat terug kan: het plan is nu zoals het toen was.',
    stays: 'Wat al is afgerond of vastgesteld, zoals een score of een scan, blijft zoals het nu is.',
    wouldGo: (n: number) =>
      `${n === 1 ? '1 onderdeel dat' : `${n} onderdelen die`} er daarna bij ${n === 1 ? 'kwam' : 'kwamen'}, ${n === 1 ? 'gaat' : 'gaan'} eruit.`,
    restorePlan: 'Zet dit plan terug',
    restoreChosen: (n: number) => `Neem ${n === 1 ? '1 onderdeel' : `${n} onderdelen`} terug`,
    asCopy: 'Zet terug als kopie',
    undoable: 'Terugzetten is een gewone wijziging: je kunt het ongedaan maken.',
    restored: (title: string) => `‘${title}’ is teruggezet`,
    chosenRestored: (n: number) => (n === 1 ? '1 onderdeel is terug' : `${n} onderdelen zijn terug`),
    copied: (title: string) => `‘${title}’ staat als kopie bij je plannen`,
    copyTitle: (title: string, day: string) => `${title} (kopie van ${day})`,
    allAsCopy: 'Zet alle plannen terug als kopie',
    allCopied: (n: number) =>
      n === 1 ? '1 plan staat als kopie bij je plannen' : `${n} plannen staan als kopie bij je plannen`,
    comesBack: 'komt terug',
    becomes: 'wordt weer zoals toen',
    untitled: 'Plan zonder titel',
    trust: 'Kun je erop vertrouwen?',
    checked: 'Laatst gecontroleerd',
    checkedAt: (day: string, n: number) =>
      n === 1 ? `${day}: de kopie is geopend en heel` : `${day}: alle ${n} kopieën zijn geopend en heel`,
    checkedBad: (n: number) =>
      n === 1 ? '1 kopie is niet meer heel; de andere wel' : `${n} kopieën zijn niet meer heel`,
    oldest: (day: string) => `elke kopie is sinds ${day} geopend en heel bevonden`,
    check: 'Controleer nu',
    checking: (at: number, of: number) => `Kopie ${at} van ${of} …`,
    firstPlace: 'Eerste plek',
    secondPlace: 'Tweede plek',
    noSecond: 'Nog niet gekozen. Een usb-stick of een netwerkmap helpt als deze computer stuk gaat.',
    secondThere: (n: number) => (n === 1 ? '1 kopie staat daar' : `${n} kopieën staan daar`),
    secondAway: 'De map is er nu niet. Zodra hij er weer is, komen de kopieën er vanzelf bij.',
    secondSynced: (service: string) =>
      `${service} bewaart deze kopieën ook buiten deze computer. Let op wie daarbij kan.`,
    dataSynced: (service: string) =>
      `Je plannen zelf staan in een map die ${service} kopieert. Daar hoort een plan waarin je werkt niet: ${service} kan het halverwege een wijziging meenemen. Een reservekopie mag er wel staan.`,
    chooseFolder: 'Kies een map …',
    changeFolder: 'Kies een andere map …',
    noFolder: 'Gebruik geen tweede plek meer',
    folderLabel: 'De hele naam van de map, bijvoorbeeld E:\\Reserve',
    folderText: 'Routekaart zet daar een map in met je reservekopieën, en verandert verder niets.',
    folderAction: 'Gebruik deze map',
    showFolder: 'Toon de map',
    copyPath: 'Kopieer de naam',
    pathCopied: 'De naam van de map is gekopieerd',
    failed: 'Dat lukte niet',
    failure: 'De laatste reservekopie is niet gelukt. Routekaart probeert het elk uur opnieuw.',
    readOnlyTitle: 'Je kunt nu alleen lezen.',
    banner: {
      'store-full':
        'De schijf is vol. Wat je eerder schreef, is veilig. Maak ruimte op de schijf, dan kun je weer verder schrijven.',
      'store-readonly':
        'Routekaart mag niet schrijven in de map met je plannen. Wat er staat, is veilig; vraag wie deze computer beheert om dat te herstellen.',
      'store-io': 'De schijf of netwerkmap met je plannen geeft een fout. Wat eerder is opgeslagen, is niet veranderd.',
    },
    tryAgain: 'Probeer opnieuw',
    notSaved: 'Nog niet opgeslagen.',
    healedTitle: (title: string) => `‘${title}’ was beschadigd en is weer heel`,
    healedText: (records: number, changes: number) =>
      `Routekaart bewaart alles dubbel. ${[
        records > 0 ? (records === 1 ? '1 onderdeel' : `${records} onderdelen`) : '',
        changes > 0 ? (changes === 1 ? '1 stap van de geschiedenis' : `${changes} stappen van de geschiedenis`) : '',
      ]
        .filter(Boolean)
        .join(
          ' en ',
        )} ${records + changes === 1 ? 'is' : 'zijn'} hersteld uit het tweede exemplaar. Er ontbreekt niets.`,
    damagedCount: (n: number) => (n === 1 ? '1 plan beschadigd' : `${n} plannen beschadigd`),
    isDamaged: 'beschadigd',
    sheetTitle: (n: number, others: number) =>
      n > 1
        ? `${n} plannen zijn beschadigd`
        : others === 0
          ? 'Dit plan is beschadigd; je kunt verder'
          : others === 1
            ? 'Eén plan is beschadigd; het andere staat klaar'
            : 'Eén plan is beschadigd; de andere staan klaar',
    sheetAbout: 'Het gaat om',
    sheetCalm: 'Er is niets weggegooid. Routekaart heeft het plan dicht gelaten, zodat er niets verkeerds in komt.',
    historyOnly:
      'Alles wat in het plan staat, is heel. Alleen in de geschiedenis van je wijzigingen zit een gat. Je kunt gewoon verder werken.',
    receivedText: 'Dit plan kreeg je van een ander. Vraag diegene om het opnieuw te delen.',
    isLost: 'Dit is niet meer heel',
    isWhole: 'Dit is nog heel',
    nothingWhole: 'Niets wat te lezen is',
    lostEarlier: (what: string) => `${what}: komt terug zoals het eerder stond`,
    lostGone: (what: string) => `${what}: niet meer te lezen`,
    lostMore: (n: number) => `en nog ${n}`,
    counted: (n: number, name: string) => `${n} ${name}`,
    howOn: 'Hoe wil je verder?',
    withBackup: (day: string) => `Verder met de kopie van ${day}`,
    withBackupText: 'Je mist alleen wat je daarna schreef. Je geschiedenis van voor die dag blijft.',
    withBackupAction: 'Zet deze kopie terug',
    noBackup: 'Er is geen reservekopie waarin dit plan heel is.',
    withSound: 'Open wat nog heel is',
    withSoundText: (n: number) =>
      `Je gaat verder met ${n === 1 ? '1 onderdeel' : `${n} onderdelen`}. Wat eerder leesbaar was, komt terug zoals het toen stond.`,
    withSoundAction: 'Open wat heel is',
    pickDay: 'Kies zelf een eerdere dag',
    pickDayText: 'Je ziet eerst wat erin staat.',
    pickDayAction: 'Kies een dag',
    leaveIt: 'Laat dit plan even liggen',
    leaveItText: 'Je werkt verder in een ander plan. Hier verandert niets.',
    leaveItAction: 'Naar mijn plannen',
    kept: 'We gooien niets weg. Wat beschadigd is, blijft bewaard in de map ‘evidence’, ook na het terugzetten.',
    report: 'Bewaar een verslag',
    reportNote: 'Voor wie je helpt. Er staat niets in van wat je zelf schreef.',
    reportName: 'Routekaart verslag.txt',
    repaired: (title: string) => `‘${title}’ is weer open`,
    look: 'Bekijk',
    next: 'Volgende beschadigde plan',
  },
  {
    tab: 'Backups',
    open: 'Backups',
    make: 'Make a backup now',
    title: (n: number) =>
      n === 0 ? 'There is no backup yet' : n === 1 ? 'You can go back to 1 moment' : `You can go back to ${n} moments`,
    lead: 'Every day you work, Routekaart keeps a copy of all your plans by itself: of the last 7 days, 4 weeks and 12 months.',
    emptyText: 'The first copy comes by itself once you have a plan. You can also make one now.',
    made: 'The backup was made and checked',
    moments: 'Moments',
    months: 'months',
    weeks: 'weeks',
    days: 'last days',
    at: (day: string, time: string) => `${day}, ${time}`,
    size: (plans: number, size: string) => `${plans === 1 ? '1 plan' : `${plans} plans`}, ${size}`,
    records: (n: number) => (n === 1 ? '1 item' : `${n} items`),
    changedOn: (day: string) => `last changed on ${day}`,
    nows: { same: 'the same as now', differs: 'different from now', gone: 'not here now', damaged: 'damaged now' },
    madeDamaged: 'When this copy was made a plan was damaged already. The plans below are whole.',
    broken: 'This copy itself has become damaged. Choose another moment.',
    loading: 'Looking into the copy …',
    differences: 'What comes back',
    noDifference: 'There is nothing to bring back: the plan is now as it was then.',
    stays: 'What was completed or fixed already, such as a score or a scan, stays as it is now.',
    wouldGo: (n: number) => `${n === 1 ? '1 item that' : `${n} items that`} came after it ${n === 1 ? 'goes' : 'go'}.`,
    restorePlan: 'Put this plan back',
    restoreChosen: (n: number) => `Take back ${n === 1 ? '1 item' : `${n} items`}`,
    asCopy: 'Put back as a copy',
    undoable: 'Putting back is a change like any other: you can undo it.',
    restored: (title: string) => `‘${title}’ was put back`,
    chosenRestored: (n: number) => (n === 1 ? '1 item is back' : `${n} items are back`),
    copied: (title: string) => `‘${title}’ is among your plans as a copy`,
    copyTitle: (title: string, day: string) => `${title} (copy of ${day})`,
    allAsCopy: 'Put all plans back as copies',
    allCopied: (n: number) =>
      n === 1 ? '1 plan is among your plans as a copy' : `${n} plans are among your plans as copies`,
    comesBack: 'comes back',
    becomes: 'becomes as it was then',
    untitled: 'Plan without a title',
    trust: 'Can you rely on it?',
    checked: 'Last checked',
    checkedAt: (day: string, n: number) =>
      n === 1 ? `${day}: the copy was opened and is whole` : `${day}: all ${n} copies were opened and are whole`,
    checkedBad: (n: number) =>
      n === 1 ? '1 copy is no longer whole; the others are' : `${n} copies are no longer whole`,
    oldest: (day: string) => `every copy was opened since ${day} and found whole`,
    check: 'Check now',
    checking: (at: number, of: number) => `Copy ${at} of ${of} …`,
    firstPlace: 'First place',
    secondPlace: 'Second place',
    noSecond: 'Not chosen yet. A USB stick or a network folder helps when this computer breaks down.',
    secondThere: (n: number) => (n === 1 ? '1 copy is there' : `${n} copies are there`),
    secondAway: 'The folder is not there now. When it is back, the copies come to it by themselves.',
    secondSynced: (service: string) =>
      `${service} also keeps these copies outside this computer. Mind who has access there.`,
    dataSynced: (service: string) =>
      `Your plans themselves are in a folder that ${service} copies. A plan you work in does not belong there: ${service} may take it halfway through a change. A backup may be there.`,
    chooseFolder: 'Choose a folder …',
    changeFolder: 'Choose another folder …',
    noFolder: 'Stop using a second place',
    folderLabel: 'The whole name of the folder, for example E:\\Backup',
    folderText: 'Routekaart puts a folder with your backups in it, and changes nothing else.',
    folderAction: 'Use this folder',
    showFolder: 'Show the folder',
    copyPath: 'Copy the name',
    pathCopied: 'The name of the folder was copied',
    failed: 'That did not work',
    failure: 'The last backup did not succeed. Routekaart tries again every hour.',
    readOnlyTitle: 'You can only read now.',
    banner: {
      'store-full': 'The disk is full. What you wrote before is safe. Make room on the disk and you can write again.',
      'store-readonly':
        'Routekaart may not write in the folder with your plans. What is there is safe; ask whoever manages this computer to put that right.',
      'store-io': 'The disk or network folder with your plans gives an error. What was saved before has not changed.',
    },
    tryAgain: 'Try again',
    notSaved: 'Not saved yet.',
    healedTitle: (title: string) => `‘${title}’ was damaged and is whole again`,
    healedText: (records: number, changes: number) =>
      `Routekaart keeps everything twice. ${[
        records > 0 ? (records === 1 ? '1 item' : `${records} items`) : '',
        changes > 0 ? (changes === 1 ? '1 step of the history' : `${changes} steps of the history`) : '',
      ]
        .filter(Boolean)
        .join(' and ')} ${records + changes === 1 ? 'was' : 'were'} restored from the second copy. Nothing is missing.`,
    damagedCount: (n: number) => (n === 1 ? '1 plan damaged' : `${n} plans damaged`),
    isDamaged: 'damaged',
    sheetTitle: (n: number, others: number) =>
      n > 1
        ? `${n} plans are damaged`
        : others === 0
          ? 'This plan is damaged; you can go on'
          : others === 1
            ? 'One plan is damaged; the other is ready'
            : 'One plan is damaged; the others are ready',
    sheetAbout: 'It is about',
    sheetCalm: 'Nothing was thrown away. Routekaart kept the plan closed, so that nothing wrong gets into it.',
    historyOnly:
      'Everything in the plan is whole. Only the history of your changes has a gap. You can simply go on working.',
    receivedText: 'You received this plan from somebody else. Ask them to share it again.',
    isLost: 'This is no longer whole',
    isWhole: 'This is still whole',
    nothingWhole: 'Nothing that can be read',
    lostEarlier: (what: string) => `${what}: comes back as it was earlier`,
    lostGone: (what: string) => `${what}: can no longer be read`,
    lostMore: (n: number) => `and ${n} more`,
    counted: (n: number, name: string) => `${n} ${name}`,
    howOn: 'How do you want to go on?',
    withBackup: (day: string) => `Go on with the copy of ${day}`,
    withBackupText: 'You only miss what you wrote after it. Your history from before that day stays.',
    withBackupAction: 'Put this copy back',
    noBackup: 'There is no backup in which this plan is whole.',
    withSound: 'Open what is still whole',
    withSoundText: (n: number) =>
      `You go on with ${n === 1 ? '1 item' : `${n} items`}. What could be read earlier comes back as it was then.`,
    withSoundAction: 'Open what is whole',
    pickDay: 'Choose an earlier day yourself',
    pickDayText: 'You see first what is in it.',
    pickDayAction: 'Choose a day',
    leaveIt: 'Leave this plan for now',
    leaveItText: 'You go on in another plan. Nothing changes here.',
    leaveItAction: 'To my plans',
    kept: 'We throw nothing away. What is damaged is kept in the folder ‘evidence’, also after putting back.',
    report: 'Save a report',
    reportNote: 'For whoever helps you. Nothing you wrote yourself is in it.',
    reportName: 'Routekaart report.txt',
    repaired: (title: string) => `‘${title}’ is open again`,
    look: 'Look',
    next: 'Next damaged plan',
  },
);
