import { formatDate, formatHours, formatMonth } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

const years = (start: string, end: string) =>
  start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`;

/** Choosing, beginning and keeping plans. */
export const planTexts = defineTexts(
  {
    planTitle: (start: string, end: string) => `Ontwikkelplan ${years(start, end)}`,
    untitled: 'Plan zonder titel',
    period: (start: string, end: string) => `${formatMonth(start, 'nl')} – ${formatMonth(end, 'nl')}`,
    welcome: {
      tab: 'Welkom',
      title: 'Maak in drie stappen je eigen ontwikkelplan',
      lead: 'Je werkt rustig op je eigen computer. Niemand leest mee, en je kunt altijd stoppen en later verdergaan.',
      continueWith: 'Verder met',
      orElse: 'Of begin met iets anders',
      openFile: 'Bestand openen',
      openFileHint:
        'Je functieprofiel (Word, PDF, .txt, .md of .csv), of een plan dat iemand met je deelde. Slepen mag ook.',
      readProfile: 'Functieprofiel inlezen',
      readProfileHint: 'Haal de eisen uit het document dat bij je functie hoort.',
      allPlans: 'Alle plannen',
      howItWorks: 'Zo werkt het',
      stepTexts: {
        1: 'Je schrijft op wat je functie vraagt en hoe goed het moet. Ongeveer 30 minuten.',
        2: 'Je scoort jezelf en vraagt anderen om hun beeld. Verdeel het over een paar weken.',
        3: 'Je kiest activiteiten die bij je passen, met tijd en geld erbij.',
      },
      wish: 'Heb je al een cursus in je hoofd? Schrijf hem straks gewoon op. De app bewaart hem als geparkeerd idee, en in stap 3 kijk je of hij past bij wat je wilt leren.',
    },
    start: {
      title: 'Nieuw plan',
      name: 'Je naam',
      job: 'Je functie',
      hours: 'Uren per week',
      hourUnit: 'uur',
      period: 'Periode van het plan',
      from: 'Van',
      to: 'Tot en met',
      profileRead: (count: number) =>
        count === 0
          ? 'Je functieprofiel is gelezen'
          : `Je functieprofiel is gelezen: ${count === 1 ? '1 mogelijke eis' : `${count} mogelijke eisen`}`,
      profileNext: (fileName: string) => `Nog vier vragen, dan zie je wat er in ${quote(fileName)} staat.`,
      withoutProfile: 'Begin zonder dit profiel',
      begin: 'Plan beginnen',
      problems: {
        'no-name': 'Vul je naam in, bijvoorbeeld Noor Verhagen.',
        'no-hours': 'Vul in hoeveel uur per week je werkt, bijvoorbeeld 36.',
        'too-many-hours': 'Dat is meer dan 60 uur per week. Vul de uren uit je contract in, bijvoorbeeld 36.',
        'no-start': 'Vul de eerste dag van je plan in, bijvoorbeeld 1-9-2026.',
        'no-end': 'Vul de laatste dag van je plan in, bijvoorbeeld 31-8-2027.',
        'end-before-start': 'De laatste dag ligt voor de eerste dag. Kies een latere dag, bijvoorbeeld een jaar later.',
      },
    },
    list: {
      tab: 'Plannen',
      activity: 'Plannen',
      title: 'Je plannen',
      lead: 'Kies met welk plan je verdergaat. Is een plan af, maak dan een vervolgplan of leg het in het archief.',
      open: (title: string) => `${title} openen`,
      opened: 'Staat open',
      changed: (date: string) => `laatst gewijzigd op ${formatDate(date, 'nl')}`,
      hoursPerWeek: (minutes: number) => `${hours(minutes, 'nl')} uur per week`,
      newPlan: 'Nieuw plan',
      followUp: 'Vervolgplan maken',
      archive: 'Naar het archief',
      unarchive: 'Uit het archief halen',
      archiveTitle: 'Archief',
      archiveHint: 'Plannen die af zijn. Je kunt ze altijd teruglezen en terughalen.',
      emptyTitle: 'Nog geen plan',
      emptyText: 'Hier komen je plannen te staan, ook die van volgende jaren.',
      archived: (title: string) => `${title} ligt nu in het archief.`,
      unarchived: (title: string) => `${title} is uit het archief gehaald.`,
      actions: (title: string) => `Meer voor ${title}`,
    },
    follow: {
      title: 'Vervolgplan maken',
      takes: (questions: number, requirements: number) =>
        questions === 0
          ? 'Er zijn geen leervragen die nog niet af zijn. Het nieuwe plan begint met je gegevens en je opgave.'
          : `Dit gaat mee naar het nieuwe plan: ${count(questions, 'leervraag', 'leervragen')} die nog niet af ${questions === 1 ? 'is' : 'zijn'}, en ${count(requirements, 'eis', 'eisen')} die erbij ${requirements === 1 ? 'hoort' : 'horen'}.`,
      stays: 'Scores, feedback, gesprekken, activiteiten en budget blijven in het oude plan staan.',
      periodIs: (start: string, end: string) =>
        `Het nieuwe plan loopt van ${formatDate(start, 'nl')} tot en met ${formatDate(end, 'nl')}.`,
      archiveOld: 'Leg het oude plan in het archief',
      make: 'Vervolgplan maken',
      cancel: 'Annuleren',
      made: (title: string) => `${title} staat klaar.`,
    },
    details: {
      tab: 'Gegevens van het plan',
      lead: 'Vul in wat je nu nodig hebt. De rest kan later.',
      title: 'Titel',
      motto: 'Motto',
      mottoHint:
        'Eén zin in je eigen woorden. Die staat boven je routekaart. Laat je hem leeg, dan staat daar de titel.',
      aboutYou: 'Over jou',
      aboutPlan: 'Over het plan',
      department: 'Afdeling',
      manager: 'Je leidinggevende',
      managerHint: 'Met wie je dit plan bespreekt.',
      toAssignment: 'De opgave staat bij stap 1',
      noTitle: 'Geef je plan een titel, bijvoorbeeld Ontwikkelplan 2026–2027.',
    },
    commands: {
      new: 'Nieuw plan beginnen',
      open: 'Ander plan openen …',
      details: 'Gegevens van het plan',
      followUp: 'Vervolgplan maken …',
      archive: 'Plan naar het archief',
      unarchive: 'Plan uit het archief halen',
    },
    failed: 'Dat is niet gelukt',
  },
  {
    planTitle: (start: string, end: string) => `Development plan ${years(start, end)}`,
    untitled: 'Plan without a title',
    period: (start: string, end: string) => `${formatMonth(start, 'en')} – ${formatMonth(end, 'en')}`,
    welcome: {
      tab: 'Welcome',
      title: 'Make your own development plan in three steps',
      lead: 'You work at your own pace on your own computer. Nobody reads along, and you can always stop and go on later.',
      continueWith: 'Go on with',
      orElse: 'Or begin with something else',
      openFile: 'Open a file',
      openFileHint:
        'Your job profile (Word, PDF, .txt, .md or .csv), or a plan that somebody shared with you. Dragging works too.',
      readProfile: 'Read a job profile',
      readProfileHint: 'Take the requirements from the document that belongs to your job.',
      allPlans: 'All plans',
      howItWorks: 'How it works',
      stepTexts: {
        1: 'You write down what your job asks and how well. About 30 minutes.',
        2: 'You score yourself and ask others how they see it. Spread it over a few weeks.',
        3: 'You choose activities that suit you, with the time and money they take.',
      },
      wish: 'Do you have a course in mind already? Just write it down in a moment. The app keeps it as a parked idea, and in step 3 you see whether it fits what you want to learn.',
    },
    start: {
      title: 'New plan',
      name: 'Your name',
      job: 'Your job',
      hours: 'Hours a week',
      hourUnit: 'hours',
      period: 'Period of the plan',
      from: 'From',
      to: 'Until the end of',
      profileRead: (count: number) =>
        count === 0
          ? 'Your job profile was read'
          : `Your job profile was read: ${count === 1 ? '1 possible requirement' : `${count} possible requirements`}`,
      profileNext: (fileName: string) => `Four more questions, and then you see what ${quoteEnglish(fileName)} says.`,
      withoutProfile: 'Begin without this profile',
      begin: 'Begin the plan',
      problems: {
        'no-name': 'Fill in your name, for example Noor Verhagen.',
        'no-hours': 'Fill in how many hours a week you work, for example 36.',
        'too-many-hours': 'That is more than 60 hours a week. Fill in the hours in your contract, for example 36.',
        'no-start': 'Fill in the first day of your plan, for example 1-9-2026.',
        'no-end': 'Fill in the last day of your plan, for example 31-8-2027.',
        'end-before-start': 'The last day is before the first day. Choose a later day, for example a year later.',
      },
    },
    list: {
      tab: 'Plans',
      activity: 'Plans',
      title: 'Your plans',
      lead: 'Choose the plan you want to go on with. When a plan is finished, make a follow-up plan or put it in the archive.',
      open: (title: string) => `Open ${title}`,
      opened: 'Open now',
      changed: (date: string) => `last changed on ${formatDate(date, 'en')}`,
      hoursPerWeek: (minutes: number) => `${hours(minutes, 'en')} hours a week`,
      newPlan: 'New plan',
      followUp: 'Make a follow-up plan',
      archive: 'Put in the archive',
      unarchive: 'Take out of the archive',
      archiveTitle: 'Archive',
      archiveHint: 'Plans that are finished. You can always read them again and take them out.',
      emptyTitle: 'No plan yet',
      emptyText: 'Your plans come here, also those of the years to come.',
      archived: (title: string) => `${title} is in the archive now.`,
      unarchived: (title: string) => `${title} was taken out of the archive.`,
      actions: (title: string) => `More for ${title}`,
    },
    follow: {
      title: 'Make a follow-up plan',
      takes: (questions: number, requirements: number) =>
        questions === 0
          ? 'There are no learning questions left to complete. The new plan begins with your details and your assignment.'
          : `This goes along to the new plan: ${count(questions, 'learning question', 'learning questions')} not completed yet, and ${count(requirements, 'requirement', 'requirements')} that ${requirements === 1 ? 'belongs' : 'belong'} to ${questions === 1 ? 'it' : 'them'}.`,
      stays: 'Scores, feedback, conversations, activities and budget stay in the old plan.',
      periodIs: (start: string, end: string) =>
        `The new plan runs from ${formatDate(start, 'en')} until the end of ${formatDate(end, 'en')}.`,
      archiveOld: 'Put the old plan in the archive',
      make: 'Make the follow-up plan',
      cancel: 'Cancel',
      made: (title: string) => `${title} is ready.`,
    },
    details: {
      tab: 'Details of the plan',
      lead: 'Fill in what you need now. The rest can come later.',
      title: 'Title',
      motto: 'Motto',
      mottoHint:
        'One sentence in your own words. It stands above your route map. Leave it empty and the title stands there.',
      aboutYou: 'About you',
      aboutPlan: 'About the plan',
      department: 'Department',
      manager: 'Your manager',
      managerHint: 'The person you discuss this plan with.',
      toAssignment: 'The assignment is part of step 1',
      noTitle: 'Give your plan a title, for example Development plan 2026–2027.',
    },
    commands: {
      new: 'Begin a new plan',
      open: 'Open another plan …',
      details: 'Details of the plan',
      followUp: 'Make a follow-up plan …',
      archive: 'Put the plan in the archive',
      unarchive: 'Take the plan out of the archive',
    },
    failed: 'That did not work',
  },
);

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** Hours in a sentence: "36" and "3,6", without a needless decimal. */
function hours(minutes: number, language: 'nl' | 'en'): string {
  return minutes % 60 === 0 ? String(minutes / 60) : formatHours(minutes, language);
}
