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
  },
);
