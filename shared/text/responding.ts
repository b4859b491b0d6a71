import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';

const nl = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Answering a plan that somebody shared: remarks, proposals and decisions. */
export const respondingTexts = defineTexts(
  {
    you: 'Je naam',
    youHint: 'Zo weet de ander van wie dit komt.',
    intro: (name: string) =>
      `${name || 'Je collega'} deelde dit plan met je. Lees het, schrijf erbij wat je wilt zeggen, en geef je reactie terug als bestand. Het plan zelf verandert niet: daarover gaat ${name || 'de ander'}.`,
    round: (n: number, date: string) => `Ronde ${n}, gedeeld op ${formatDate(date, 'nl')}`,
    remark: 'Opmerking',
    propose: 'Stel iets anders voor',
    decide: 'Besluit',
    reply: 'Antwoord',
    whole: 'het hele plan',
    remarkLabel: (about: string) => `Opmerking bij ${about}`,
    replyLabel: (about: string) => `Antwoord bij ${about}`,
    add: 'Toevoegen',
    change: 'Wijzigen',
    cancel: 'Annuleren',
    remove: 'Weghalen',
    field: 'Wat',
    now: 'Nu',
    to: 'Wordt',
    reason: 'Waarom',
    nothing: 'leeg',
    sameValue: 'Dit staat er al. Vul iets anders in.',
    notDate: 'Dit is geen datum. Schrijf bijvoorbeeld 31-3-2027.',
    notEuros: 'Dit is geen bedrag. Schrijf bijvoorbeeld 1.280,00.',
    notHours: 'Dit zijn geen uren. Schrijf bijvoorbeeld 3,6 of 1:30.',
    notPossible: 'Dat past hier niet. Vul iets anders in.',
    verdicts: { agreed: 'Akkoord', notAgreed: 'Niet akkoord', later: 'Eerst bespreken' },
    verdictDone: { agreed: 'Akkoord', notAgreed: 'Niet akkoord', later: 'Eerst bespreken' },
    parts: {
      plan: 'Het hele plan',
      sideTask: 'Deze neventaak',
      cost: 'Deze kosten en wie ze betaalt',
      workTime: 'De uren in werktijd',
      learningQuestion: 'Deze leervraag',
    },
    verdictHint: 'Je akkoord geldt voor de tekst, kosten en uren zoals ze hier nu staan.',
    decisionRemark: 'Toelichting',
    decided: (verdict: string, by: string, date: string) =>
      `${verdict} · ${by || 'leidinggevende'}, ${formatDate(date, 'nl')}`,
    draftTag: 'nog niet verstuurd',
    said: (by: string, date: string) => `${by || 'Onbekend'}, ${formatDate(date, 'nl')}`,
    proposes: (field: string) => `Voorstel voor ${field}`,
    states: { open: 'wacht op antwoord', taken: 'overgenomen', declined: 'niet overgenomen' },
    noted: (remarks: number, proposals: number, decisions: number) =>
      remarks + proposals + decisions === 0
        ? 'Je hebt nog niets geschreven.'
        : [
            remarks > 0 ? nl(remarks, 'opmerking', 'opmerkingen') : '',
            proposals > 0 ? nl(proposals, 'voorstel', 'voorstellen') : '',
            decisions > 0 ? nl(decisions, 'besluit', 'besluiten') : '',
          ]
            .filter(Boolean)
            .join(', '),
    deskTitle: 'Jouw reactie',
    save: 'Reactie opslaan',
    saveHint: (name: string) => `Je krijgt een bestand. Mail dat terug naar ${name || 'de ander'}.`,
    saved: 'Je reactie is opgeslagen',
    savedText: (fileName: string) =>
      `${fileName} staat bij je downloads. Mail het terug. Je kunt daarna gewoon verder schrijven.`,
    copy: 'Kopieer als tekst',
    copied: 'De tekst staat op je klembord. Plak hem in een mail.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer hem zelf.',
    copyText: 'Je reactie als tekst',
    print: 'Afdrukken',
    needName: 'Vul eerst je naam in.',
    nothingYet: 'Schrijf eerst een opmerking, een voorstel of een besluit.',
    notSavedYet: 'Nog niet opgeslagen. Sluit deze pagina niet voordat je je reactie hebt opgeslagen of gekopieerd.',
    keptInApp: 'Wat je schrijft, wordt hier bewaard tot je het opslaat.',
    fileName: (owner: string, round: number) => `Reactie op plan ${owner} ronde ${round}`,
    trust: 'Een akkoord is een afspraak tussen jullie twee. Het is geen handtekening.',
    textHead: (owner: string, by: string, date: string) =>
      `Reactie van ${by} op het ontwikkelplan van ${owner}, ${formatDate(date, 'nl')}`,
    textMark: '--- Hieronder staat het bestand. Laat dit staan: Routekaart leest het. ---',
    language: 'English',
    theme: 'Licht of donker',
    writingSpace: 'Ruimte om te schrijven',
  },
  {
    you: 'Your name',
    youHint: 'So that the other person knows whom this comes from.',
    intro: (name: string) =>
      `${name || 'Your colleague'} shared this plan with you. Read it, write down what you want to say, and give your response back as a file. The plan itself does not change: that is up to ${name || 'the other person'}.`,
    round: (n: number, date: string) => `Round ${n}, shared on ${formatDate(date, 'en')}`,
    remark: 'Remark',
    propose: 'Propose something else',
    decide: 'Decision',
    reply: 'Answer',
    whole: 'the whole plan',
    remarkLabel: (about: string) => `Remark on ${about}`,
    replyLabel: (about: string) => `Answer on ${about}`,
    add: 'Add',
    change: 'Change',
    cancel: 'Cancel',
    remove: 'Take away',
    field: 'What',
    now: 'Now',
    to: 'Becomes',
    reason: 'Why',
    nothing: 'empty',
    sameValue: 'That is what it says already. Fill in something else.',
    notDate: 'This is not a date. Write for example 31-3-2027.',
    notEuros: 'This is not an amount. Write for example 1280.00.',
    notHours: 'These are not hours. Write for example 3.6 or 1:30.',
    notPossible: 'That does not fit here. Fill in something else.',
    verdicts: { agreed: 'Agreed', notAgreed: 'Not agreed', later: 'Talk first' },
    verdictDone: { agreed: 'Agreed', notAgreed: 'Not agreed', later: 'Talk first' },
    parts: {
      plan: 'The whole plan',
      sideTask: 'This side task',
      cost: 'This cost and who pays it',
      workTime: 'The hours in work time',
      learningQuestion: 'This learning question',
    },
    verdictHint: 'Your consent holds for the text, costs and hours as they read here now.',
    decisionRemark: 'Explanation',
    decided: (verdict: string, by: string, date: string) =>
      `${verdict} · ${by || 'manager'}, ${formatDate(date, 'en')}`,
    draftTag: 'not sent yet',
    said: (by: string, date: string) => `${by || 'Unknown'}, ${formatDate(date, 'en')}`,
    proposes: (field: string) => `Proposal for ${field}`,
    states: { open: 'waits for an answer', taken: 'taken over', declined: 'not taken over' },
    noted: (remarks: number, proposals: number, decisions: number) =>
      remarks + proposals + decisions === 0
        ? 'You have not written anything yet.'
        : [
            remarks > 0 ? nl(remarks, 'remark', 'remarks') : '',
            proposals > 0 ? nl(proposals, 'proposal', 'proposals') : '',
            decisions > 0 ? nl(decisions, 'decision', 'decisions') : '',
          ]
            .filter(Boolean)
            .join(', '),
    deskTitle: 'Your response',
    save: 'Save the response',
    saveHint: (name: string) => `You get a file. Mail it back to ${name || 'the other person'}.`,
    saved: 'Your response was saved',
    savedText: (fileName: string) =>
      `${fileName} is among your downloads. Mail it back. You can go on writing afterwards.`,
    copy: 'Copy as text',
    copied: 'The text is on your clipboard. Paste it into a mail.',
    copyFailed: 'Copying did not work. Select the text below and copy it yourself.',
    copyText: 'Your response as text',
    print: 'Print',
    needName: 'Fill in your name first.',
    nothingYet: 'Write a remark, a proposal or a decision first.',
    notSavedYet: 'Not saved yet. Do not close this page before you saved or copied your response.',
    keptInApp: 'What you write is kept here until you save it.',
    fileName: (owner: string, round: number) => `Response to plan ${owner} round ${round}`,
    trust: 'A consent is an agreement between the two of you. It is not a signature.',
    textHead: (owner: string, by: string, date: string) =>
      `Response by ${by} to the development plan of ${owner}, ${formatDate(date, 'en')}`,
    textMark: '--- Below is the file. Leave it as it is: Routekaart reads it. ---',
    language: 'Nederlands',
    theme: 'Light or dark',
    writingSpace: 'Room to write',
  },
);
