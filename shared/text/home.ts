import { defineTexts } from './language.ts';

/** The home of a plan: the road, the next step and what comes after. */
export const homeTexts = defineTexts(
  {
    title: 'Routekaart',
    steps: { 1: 'Wat vraagt mijn functie?', 2: 'Wat weet en kan ik al?', 3: 'Hoe wil ik dit leren?' },
    requirements: (n: number) => (n === 0 ? 'nog geen eisen' : n === 1 ? '1 eis' : `${n} eisen`),
    scored: (n: number, of: number) => (n === of ? `${of} gescoord · klaar` : `${n} van ${of} gescoord`),
    notYet: 'komt na stap 1',
    stations: (n: number, done: number) =>
      n === 0
        ? 'nog geen tankstations'
        : `${n === 1 ? '1 tankstation' : `${n} tankstations`}${done > 0 ? ` · ${done} afgerond` : ''}`,
    done: 'Afgerond',
    costsOpen: 'Kosten open',
    doneOf: (done: number, of: number) => `${done} van ${of} gedaan`,
    planned: 'Gepland',
    noActivities: 'Nog leeg',
    later: 'Bewust niet nu',
    untitled: 'Leervraag zonder tekst',
    before: (month: string) => `vóór ${month}`,
    here: 'Hier ben je',
    end: (month: string) => `Einde plan: ${month}`,
    picture: (stations: number) => `Routekaart: drie stukken weg met ${stations} tankstations`,
    tableTitle: 'De routekaart als tabel',
    column: { part: 'Stuk weg of tankstation', state: 'Stand', when: 'Wanneer' },
    assignment: (text: string) => `Opgave: ${text}`,
    nextTalk: (date: string, name: string) => `volgende gesprek: ${date}${name ? `, met ${name}` : ''}`,
    nextStep: 'Je volgende stap',
    after: 'Daarna',
    period: (from: string, to: string) => `${from} tot en met ${to}`,
    gap: {
      title: (gaps: number, of: number) =>
        gaps === 0
          ? 'Je bent overal op niveau'
          : gaps === 1
            ? `Bij 1 van de ${of} eisen zit een kloof`
            : `Bij ${gaps} van de ${of} eisen zit een kloof`,
      lead: 'Wat je functie vraagt, naast wat jij en anderen zien en wat is afgesproken.',
      shown: (shown: number, of: number) => `Dit zijn de ${shown} grootste van ${of}; alle eisen staan in de tabel.`,
      row: { required: 'vereist', own: 'ik zelf', other: 'iemand anders', agreed: 'afgesproken', gap: 'kloof' },
      column: {
        requirement: 'Eis',
        required: 'Vereist',
        own: 'Ik',
        others: 'Anderen',
        agreed: 'Afgesproken',
        gap: 'Kloof',
      },
      toScores: 'Naar alle scores',
    },
    mirror: {
      title: {
        experience: (percent: number) => `Je leert vooral in je werk: ${percent}% van je uren`,
        others: (percent: number) => `Je leert vooral met anderen: ${percent}% van je uren`,
        formal: (percent: number) => `Je leert vooral in cursussen: ${percent}% van je uren`,
      },
      lead: 'Naast 70 / 20 / 10: een spiegel, geen regel.',
      own: 'Jouw uren',
      model: 'Ter vergelijking',
      column: { way: 'Manier', hours: 'Uren', share: 'Deel', model: '70 / 20 / 10' },
      hours: (text: string) => `${text} uur`,
      unknown: (n: number) =>
        n === 1 ? 'Van 1 activiteit weet je de uren nog niet.' : `Van ${n} activiteiten weet je de uren nog niet.`,
      drawing: (own: string, model: string) => `Jouw uren: ${own}. Ter vergelijking: ${model}.`,
    },
  },
  {
    title: 'Route map',
    steps: {
      1: 'What does my job ask?',
      2: 'What do I know and can I do already?',
      3: 'How do I want to learn this?',
    },
    requirements: (n: number) => (n === 0 ? 'no requirements yet' : n === 1 ? '1 requirement' : `${n} requirements`),
    scored: (n: number, of: number) => (n === of ? `${of} scored · ready` : `${n} of ${of} scored`),
    notYet: 'comes after step 1',
    stations: (n: number, done: number) =>
      n === 0
        ? 'no fuel stations yet'
        : `${n === 1 ? '1 fuel station' : `${n} fuel stations`}${done > 0 ? ` · ${done} completed` : ''}`,
    done: 'Completed',
    costsOpen: 'Costs open',
    doneOf: (done: number, of: number) => `${done} of ${of} done`,
    planned: 'Planned',
    noActivities: 'Still empty',
    later: 'Not now, on purpose',
    untitled: 'Learning question without text',
    before: (month: string) => `before ${month}`,
    here: 'You are here',
    end: (month: string) => `End of plan: ${month}`,
    picture: (stations: number) => `Route map: three stretches of road with ${stations} fuel stations`,
    tableTitle: 'The route map as a table',
    column: { part: 'Stretch or fuel station', state: 'State', when: 'When' },
    assignment: (text: string) => `Assignment: ${text}`,
    nextTalk: (date: string, name: string) => `next conversation: ${date}${name ? `, with ${name}` : ''}`,
    nextStep: 'Your next step',
    after: 'After that',
    period: (from: string, to: string) => `${from} up to and including ${to}`,
    gap: {
      title: (gaps: number, of: number) =>
        gaps === 0 ? 'You are at level everywhere' : `There is a gap at ${gaps} of the ${of} requirements`,
      lead: 'What your job asks, beside what you and others see and what was agreed.',
      shown: (shown: number, of: number) =>
        `These are the ${shown} largest of ${of}; all requirements are in the table.`,
      row: { required: 'required', own: 'myself', other: 'someone else', agreed: 'agreed', gap: 'gap' },
      column: {
        requirement: 'Requirement',
        required: 'Required',
        own: 'I',
        others: 'Others',
        agreed: 'Agreed',
        gap: 'Gap',
      },
      toScores: 'To all scores',
    },
    mirror: {
      title: {
        experience: (percent: number) => `You learn mostly in your work: ${percent}% of your hours`,
        others: (percent: number) => `You learn mostly with others: ${percent}% of your hours`,
        formal: (percent: number) => `You learn mostly in courses: ${percent}% of your hours`,
      },
      lead: 'Beside 70 / 20 / 10: a mirror, not a rule.',
      own: 'Your hours',
      model: 'To compare',
      column: { way: 'Way', hours: 'Hours', share: 'Share', model: '70 / 20 / 10' },
      hours: (text: string) => `${text} hours`,
      unknown: (n: number) =>
        n === 1 ? 'Of 1 activity you do not know the hours yet.' : `Of ${n} activities you do not know the hours yet.`,
      drawing: (own: string, model: string) => `Your hours: ${own}. To compare: ${model}.`,
    },
  },
);
