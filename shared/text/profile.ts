import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

/** Step 1: reading a job profile. */
export const profileTexts = defineTexts(
  {
    read: 'Functieprofiel inlezen',
    untitled: 'Functieprofiel zonder titel',
    named: (title: string) => (/^functie/i.test(title) ? title : `Functieprofiel ${title}`),
    title: 'Wat vraagt je functie van je?',
    intake: {
      lead: 'Plak de tekst van je functieprofiel of kies een bestand. De app stelt eisen voor; jij kiest wat telt.',
      label: 'Tekst van je functieprofiel',
      hint: 'Plak hier de tekst, bijvoorbeeld van de website van je organisatie.',
      read: 'Lees de tekst',
      choose: 'Kies een bestand',
      cancel: 'Annuleren',
      kinds:
        'Word (.docx), PDF, LibreOffice (.odt), Excel (.xlsx), .rtf, .html, .csv, .md of .txt. Je kunt het bestand ook in dit venster slepen. Er gaat niets naar buiten.',
      busy: (fileName: string) => `${fileName} wordt gelezen`,
      stop: 'Stop',
      stopped: 'Het lezen is gestopt. Er is niets veranderd.',
      nothing: 'Plak eerst de tekst van je functieprofiel, of kies een bestand.',
    },
    problems: {
      'unknown-type':
        'Dit soort bestand kan de app niet lezen. Kies een bestand dat eindigt op .docx, .pdf, .odt, .rtf, .html, .xlsx, .csv, .md of .txt.',
      'old-word': 'Dit is een oud Word-bestand. Open het in Word, sla het op als .docx en kies dat bestand.',
      'old-excel': 'Dit is een oud Excel-bestand. Open het in Excel, sla het op als .xlsx en kies dat bestand.',
      'too-big': 'Dit bestand is groter dan 50 MB. Een functieprofiel is veel kleiner: plak alleen de tekst ervan.',
      'too-long':
        'Deze tekst is veel langer dan een functieprofiel. Plak alleen het deel over jouw functie, bijvoorbeeld twee bladzijden.',
      empty: 'Hier staat geen tekst in. Kies een ander bestand, of plak de tekst van je functieprofiel.',
      'not-text':
        'Dit bestand bevat geen gewone tekst. Plak de tekst van je functieprofiel, of kies bijvoorbeeld de PDF ervan.',
      'not-docx': 'Dit is geen Word-bestand, al heet het wel zo. Open het in Word en sla het opnieuw op als .docx.',
      'not-odt':
        'Dit is geen tekst van LibreOffice, al heet het wel zo. Open het in LibreOffice en sla het opnieuw op als .odt.',
      'not-xlsx': 'Dit is geen Excel-bestand, al heet het wel zo. Open het in Excel en sla het opnieuw op als .xlsx.',
      'not-rtf': 'Dit is geen RTF-bestand, al heet het wel zo. Open het in Word en sla het opnieuw op als .docx.',
      'zip-bomb':
        'Dit bestand pakt uit tot iets dat veel te groot is en is daarom niet gelezen. Plak de tekst van je functieprofiel.',
      'not-pdf':
        'Dit is geen PDF, al heet het wel zo. Kies het juiste bestand, of plak de tekst van je functieprofiel.',
      'pdf-without-text':
        'In deze PDF staan alleen plaatjes, bijvoorbeeld van een scan. Plak de tekst van je functieprofiel.',
      'pdf-with-password':
        'Deze PDF is beveiligd met een wachtwoord. Open hem zelf, en plak de tekst van je functieprofiel.',
      broken:
        'Dit bestand is beschadigd en kan niet worden gelezen. Sla het opnieuw op, of plak de tekst van je functieprofiel.',
      'too-slow': 'Het lezen van dit bestand duurde te lang en is gestopt. Plak de tekst van je functieprofiel.',
    },
    lead: (n: number) =>
      `We lazen je profiel en stellen ${n === 1 ? '1 eis' : `${n} eisen`} voor. Vink aan wat telt en kies hoe goed het moet: 1 is een begin, 5 is dat anderen bij jou komen leren.`,
    leadNothing:
      'In deze tekst staan geen opsommingen of zinnen die iets vragen. Voeg zelf eisen toe met het profiel ernaast.',
    leadKnown: (n: number) =>
      `${n === 1 ? 'Er komt 1 eis' : `Er komen ${n} eisen`} uit dit profiel. Onderstreept staat waar die vandaan ${n === 1 ? 'komt' : 'komen'}.`,
    version: (title: string, fresh: number, known: number) =>
      fresh === 0
        ? `Dit lijkt op ${quote(title)}, dat je al las. Er is niets nieuws: ${known === 1 ? '1 eis staat' : `${known} eisen staan`} al in je plan.`
        : `Dit lijkt een nieuwe versie van ${quote(title)}. Nieuw: ${fresh}. Al in je plan: ${known}.`,
    asOther: 'Neem het over als ander profiel',
    profile: 'Functieprofiel',
    titleLabel: 'Titel van het profiel',
    showText: 'Tekst van het profiel',
    proposals: 'Voorgestelde eisen',
    chosen: (n: number, all: number) => `${n} van ${all} gekozen`,
    all: 'Alles aan',
    none: 'Alles uit',
    group: (parent: string, heading: string) => `${parent}: ${heading}`,
    noHeading: 'Zonder kop',
    ownGroup: 'Zelf toegevoegd',
    listLabel: 'Voorgestelde eisen',
    keys: 'Pijlen lopen door de eisen, spatie vinkt aan of uit, 1 tot en met 5 kiest het niveau, Enter of F2 wijzigt de titel, K wisselt kennis en vaardigheid, Alt+M voegt samen met de eis erboven, Delete laat weg.',
    sentence: (n: number) => `zin ${n}`,
    doubtful: 'misschien geen eis',
    existing: 'staat al in je plan',
    tick: (title: string) => `Neem over: ${title}`,
    levelOf: (title: string) => `Niveau van ${title}`,
    toKnowledge: 'Maak er kennis van',
    toSkill: 'Maak er een vaardigheid van',
    more: (title: string) => `Meer met ${title}`,
    edit: 'Titel wijzigen',
    merge: 'Samenvoegen met de eis erboven',
    split: 'Splitsen',
    splitHere: 'Splits bij de cursor',
    splitHint: 'Zet de cursor waar de tweede eis begint.',
    done: 'Klaar',
    drop: 'Weglaten',
    dropped: (title: string) => `${quote(title)} is weggelaten`,
    undo: 'Ongedaan maken',
    joint: ' en ',
    editLabel: 'Titel van de eis',
    take: (n: number) => (n === 1 ? 'Neem 1 eis over' : `Neem ${n} eisen over`),
    keep: 'Bewaar deze versie',
    own: 'Eigen eis toevoegen',
    taken: (n: number) => (n === 1 ? '1 eis overgenomen' : `${n} eisen overgenomen`),
    kept: 'De nieuwe versie is bewaard',
    toRequirements: 'Naar de eisen',
    newVersion: 'Nieuwe versie inlezen',
    other: 'Andere tekst lezen',
    remove: 'Profiel verwijderen',
    command: { read: 'Functieprofiel inlezen', showWaiting: 'Gelezen functieprofiel tonen' },
  },
  {
    read: 'Read a job profile',
    untitled: 'Job profile without a title',
    named: (title: string) => (/^job/i.test(title) ? title : `Job profile ${title}`),
    title: 'What does your job ask of you?',
    intake: {
      lead: 'Paste the text of your job profile or choose a file. The app proposes requirements; you choose what counts.',
      label: 'Text of your job profile',
      hint: 'Paste the text here, for example from the website of your organisation.',
      read: 'Read the text',
      choose: 'Choose a file',
      cancel: 'Cancel',
      kinds:
        'Word (.docx), PDF, LibreOffice (.odt), Excel (.xlsx), .rtf, .html, .csv, .md or .txt. You can also drag the file into this window. Nothing goes outside.',
      busy: (fileName: string) => `Reading ${fileName}`,
      stop: 'Stop',
      stopped: 'Reading was stopped. Nothing has changed.',
      nothing: 'First paste the text of your job profile, or choose a file.',
    },
    problems: {
      'unknown-type':
        'The app cannot read this kind of file. Choose a file that ends in .docx, .pdf, .odt, .rtf, .html, .xlsx, .csv, .md or .txt.',
      'old-word': 'This is an old Word file. Open it in Word, save it as .docx and choose that file.',
      'old-excel': 'This is an old Excel file. Open it in Excel, save it as .xlsx and choose that file.',
      'too-big': 'This file is larger than 50 MB. A job profile is much smaller: paste only its text.',
      'too-long':
        'This text is much longer than a job profile. Paste only the part about your job, for example two pages.',
      empty: 'There is no text in this. Choose another file, or paste the text of your job profile.',
      'not-text': 'This file holds no plain text. Paste the text of your job profile, or choose for example its PDF.',
      'not-docx': 'This is not a Word file, although it is named like one. Open it in Word and save it as .docx again.',
      'not-odt':
        'This is not a LibreOffice text, although it is named like one. Open it in LibreOffice and save it as .odt again.',
      'not-xlsx':
        'This is not an Excel file, although it is named like one. Open it in Excel and save it as .xlsx again.',
      'not-rtf': 'This is not an RTF file, although it is named like one. Open it in Word and save it as .docx again.',
      'zip-bomb':
        'This file unpacks to something far too large, so it was not read. Paste the text of your job profile.',
      'not-pdf':
        'This is not a PDF, although it is named like one. Choose the right file, or paste the text of your job profile.',
      'pdf-without-text': 'This PDF holds only pictures, for example of a scan. Paste the text of your job profile.',
      'pdf-with-password':
        'This PDF is protected with a password. Open it yourself, and paste the text of your job profile.',
      broken: 'This file is damaged and cannot be read. Save it again, or paste the text of your job profile.',
      'too-slow': 'Reading this file took too long and was stopped. Paste the text of your job profile.',
    },
    lead: (n: number) =>
      `We read your profile and propose ${n === 1 ? '1 requirement' : `${n} requirements`}. Tick what counts and choose how well: 1 is a start, 5 means that others come to learn from you.`,
    leadNothing:
      'This text holds no lists or sentences that ask something. Add requirements yourself, with the profile beside them.',
    leadKnown: (n: number) =>
      `${n === 1 ? '1 requirement comes' : `${n} requirements come`} from this profile. The underlined words are where ${n === 1 ? 'it comes' : 'they come'} from.`,
    version: (title: string, fresh: number, known: number) =>
      fresh === 0
        ? `This looks like ${quoteEnglish(title)}, which you read before. Nothing is new: ${known === 1 ? '1 requirement is' : `${known} requirements are`} in your plan already.`
        : `This looks like a new version of ${quoteEnglish(title)}. New: ${fresh}. In your plan already: ${known}.`,
    asOther: 'Take it over as another profile',
    profile: 'Job profile',
    titleLabel: 'Title of the profile',
    showText: 'Text of the profile',
    proposals: 'Proposed requirements',
    chosen: (n: number, all: number) => `${n} of ${all} chosen`,
    all: 'Tick all',
    none: 'Tick none',
    group: (parent: string, heading: string) => `${parent}: ${heading}`,
    noHeading: 'Without a heading',
    ownGroup: 'Added by yourself',
    listLabel: 'Proposed requirements',
    keys: 'Arrows walk through the requirements, space ticks or unticks, 1 to 5 choose the level, Enter or F2 changes the title, K switches knowledge and skill, Alt+M joins with the requirement above, Delete leaves out.',
    sentence: (n: number) => `sentence ${n}`,
    doubtful: 'perhaps no requirement',
    existing: 'in your plan already',
    tick: (title: string) => `Take over: ${title}`,
    levelOf: (title: string) => `Level of ${title}`,
    toKnowledge: 'Make it knowledge',
    toSkill: 'Make it a skill',
    more: (title: string) => `More with ${title}`,
    edit: 'Change the title',
    merge: 'Join with the requirement above',
    split: 'Split',
    splitHere: 'Split at the cursor',
    splitHint: 'Put the cursor where the second requirement begins.',
    done: 'Done',
    drop: 'Leave out',
    dropped: (title: string) => `${quoteEnglish(title)} is left out`,
    undo: 'Undo',
    joint: ' and ',
    editLabel: 'Title of the requirement',
    take: (n: number) => (n === 1 ? 'Take over 1 requirement' : `Take over ${n} requirements`),
    keep: 'Keep this version',
    own: 'Add a requirement of your own',
    taken: (n: number) => (n === 1 ? '1 requirement taken over' : `${n} requirements taken over`),
    kept: 'The new version is kept',
    toRequirements: 'To the requirements',
    newVersion: 'Read a new version',
    other: 'Read another text',
    remove: 'Delete the profile',
    command: { read: 'Read a job profile', showWaiting: 'Show the job profile that was read' },
  },
);
