import { requirementKind } from '../model/kinds/requirement.ts';
import { labelsOf } from '../model/labels.ts';
import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

const requirement = labelsOf(requirementKind);

/** Step 1: what the job asks. */
export const requirementTexts = defineTexts(
  {
    title: 'Wat vraagt je functie van je?',
    lead: 'Schrijf op wat je moet weten en kunnen, en kies hoe goed: 1 is een begin, 5 is dat anderen bij jou komen leren.',
    untitled: 'Eis zonder titel',
    assignment: {
      title: 'De opgave',
      whatLabel: 'Wat moet je organisatie of afdeling bereiken?',
      whatHint: 'Bijvoorbeeld: in 2028 kan iedere vrachtwagen onderweg laden.',
      contributionLabel: 'Wat draag jij daaraan bij?',
    },
    questions: {
      title: 'Twee vragen om verder te kijken',
      forAssignment: 'Wat moet je weten om aan de opgave bij te dragen?',
      forMotivation: 'Wat wil je weten om gemotiveerd te blijven?',
    },
    notFilled: 'nog leeg',
    list: {
      title: 'Eisen',
      count: (n: number) => (n === 1 ? '1 eis' : `${n} eisen`),
      addLabel: 'Nieuwe eis',
      addHint: 'Typ een eis en druk op Enter',
      add: 'Toevoegen',
      originLabel: 'Komt uit',
      paste: 'Meer regels tegelijk plakken',
      readProfile: 'Functieprofiel inlezen',
      importance: (level: string) => `belang ${level.toLowerCase()}`,
      label: 'Eisen, in jouw volgorde',
      keys: 'Pijlen lopen door de eisen, 1 tot en met 5 kiest het niveau, Enter opent, F2 wijzigt de titel, Alt met een pijl verplaatst, Delete verwijdert.',
      emptyTitle: 'Nog geen eisen',
      emptyText:
        'Pak je functieprofiel erbij, of bedenk wat een collega in jouw functie moet weten en kunnen. Typ de eerste eis hierboven.',
      added: (title: string) => `Toegevoegd: ${title}`,
      addedMany: (n: number) => (n === 1 ? '1 eis toegevoegd' : `${n} eisen toegevoegd`),
      levelSet: (title: string, level: number, words: string) => `${title}: niveau ${level}, ${words}`,
      levelOf: (title: string) => `Niveau van ${title}`,
      noTitle: 'Een eis heeft een titel nodig, bijvoorbeeld Adviseren onder tijdsdruk.',
    },
    pasted: {
      label: 'Plak of typ hier je regels, één eis per regel',
      preview: (requirements: number, ideas: number) =>
        requirements === 0 && ideas === 0
          ? 'Nog geen regels.'
          : `${requirements === 1 ? 'Dit wordt 1 eis' : `Dit worden ${requirements} eisen`}${ideas === 0 ? '' : ` en ${ideas === 1 ? '1 geparkeerd idee' : `${ideas} geparkeerde ideeën`}`}. Streepjes en nummers vooraan vallen weg.`,
      idea: 'geparkeerd idee',
      more: (n: number) => `en nog ${n === 1 ? '1 regel' : `${n} regels`}`,
      add: (n: number) => (n === 1 ? '1 regel toevoegen' : `${n} regels toevoegen`),
      cancel: 'Annuleren',
      tooMany: (n: number, most: number) =>
        `Dat zijn ${n} regels. Plak er hoogstens ${most} tegelijk: kies de regels die over jouw werk gaan.`,
    },
    wish: {
      title: 'Eerst wat, dan hoe',
      text: (title: string) =>
        `${quote(title)} is al een manier om te leren. Goed idee, dus het is bewaard. Schrijf hier eerst op wat je functie vraagt; in stap 3 kijk je of het past.`,
      many: (n: number) =>
        `${n} regels zijn al een manier om te leren. Ze zijn bewaard. Schrijf hier eerst op wat je functie vraagt; in stap 3 kijk je of ze passen.`,
      kept: 'Naar de geparkeerde ideeën',
      asRequirement: 'Toch als eis opnemen',
    },
    fields: {
      title: requirement.nl.title,
      mastery: 'Gaat het om weten of kunnen?',
      level: 'Welk niveau vraagt je functie?',
      importance: 'Hoe belangrijk is het?',
      origin: 'Waar komt het vandaan?',
      note: requirement.nl.note,
      noteHint: 'Bijvoorbeeld de zin uit je functieprofiel.',
      openPage: 'Open op een eigen blad',
      remove: 'Eis verwijderen',
    },
    page: {
      kicker: 'Eis',
      editTitle: 'eis aanpassen',
      asked: 'Wat er gevraagd wordt',
      standing: 'Hoe je ervoor staat',
      standingEmpty: 'Nog geen scores. In stap 2 scoor je jezelf en vraag je anderen om hun beeld.',
      toScore: 'Naar stap 2',
      own: 'Ik zelf',
      agreed: 'Afgesproken',
      gap: (levels: number) =>
        levels <= 0 ? 'Je bent op niveau.' : `Er is een kloof van ${levels === 1 ? '1 niveau' : `${levels} niveaus`}.`,
      who: 'Wie',
      when: 'Wanneer',
      level: 'Niveau',
      said: 'Onderbouwing of opmerking',
      inConversation: (date: string) => `gesprek van ${formatDate(date, 'nl')}`,
      questions: 'Leervragen',
      noQuestions: 'Nog geen leervraag bij deze eis.',
      toQuestions: 'Naar de leervragen',
      notNow: 'Deze eis pak ik bewust niet nu op',
      notNowReason: 'Waarom nu niet?',
      notNowHint: 'Voor later, en voor het gesprek met je leidinggevende.',
    },
    commands: {
      add: 'Eis toevoegen',
      paste: 'Eisen plakken, meer regels tegelijk',
      go: 'Ga naar stap 1: Wat vraagt mijn functie?',
    },
  },
  {
    title: 'What does your job ask of you?',
    lead: 'Write down what you have to know and be able to do, and choose how well: 1 is a start, 5 means that others come to learn from you.',
    untitled: 'Requirement without a title',
    assignment: {
      title: 'The assignment',
      whatLabel: 'What does your organisation or department have to achieve?',
      whatHint: 'For example: by 2028 every lorry can charge along the way.',
      contributionLabel: 'What do you contribute to it?',
    },
    questions: {
      title: 'Two questions to look further',
      forAssignment: 'What do you have to know to contribute to the assignment?',
      forMotivation: 'What do you want to know to stay motivated?',
    },
    notFilled: 'still empty',
    list: {
      title: 'Requirements',
      count: (n: number) => (n === 1 ? '1 requirement' : `${n} requirements`),
      addLabel: 'New requirement',
      addHint: 'Type a requirement and press Enter',
      add: 'Add',
      originLabel: 'Comes from',
      paste: 'Paste several lines at once',
      readProfile: 'Read a job profile',
      importance: (level: string) => `${level.toLowerCase()} importance`,
      label: 'Requirements, in your order',
      keys: 'Arrows walk through the requirements, 1 to 5 choose the level, Enter opens, F2 changes the title, Alt with an arrow moves, Delete deletes.',
      emptyTitle: 'No requirements yet',
      emptyText:
        'Take your job profile, or think of what a colleague in your job has to know and be able to do. Type the first requirement above.',
      added: (title: string) => `Added: ${title}`,
      addedMany: (n: number) => (n === 1 ? '1 requirement added' : `${n} requirements added`),
      levelSet: (title: string, level: number, words: string) => `${title}: level ${level}, ${words}`,
      levelOf: (title: string) => `Level of ${title}`,
      noTitle: 'A requirement needs a title, for example Advising under pressure of time.',
    },
    pasted: {
      label: 'Paste or type your lines here, one requirement a line',
      preview: (requirements: number, ideas: number) =>
        requirements === 0 && ideas === 0
          ? 'No lines yet.'
          : `This gives ${requirements === 1 ? '1 requirement' : `${requirements} requirements`}${ideas === 0 ? '' : ` and ${ideas === 1 ? '1 parked idea' : `${ideas} parked ideas`}`}. Bullets and numbers in front are left out.`,
      idea: 'parked idea',
      more: (n: number) => `and ${n === 1 ? '1 more line' : `${n} more lines`}`,
      add: (n: number) => (n === 1 ? 'Add 1 line' : `Add ${n} lines`),
      cancel: 'Cancel',
      tooMany: (n: number, most: number) =>
        `Those are ${n} lines. Paste at most ${most} at once: choose the lines that are about your work.`,
    },
    wish: {
      title: 'First what, then how',
      text: (title: string) =>
        `${quoteEnglish(title)} is a way of learning already. Good idea, so it is kept. First write down here what your job asks; in step 3 you see whether it fits.`,
      many: (n: number) =>
        `${n} lines are a way of learning already. They are kept. First write down here what your job asks; in step 3 you see whether they fit.`,
      kept: 'To the parked ideas',
      asRequirement: 'Make it a requirement anyway',
    },
    fields: {
      title: requirement.en.title,
      mastery: 'Is it about knowing or being able to?',
      level: 'Which level does your job ask?',
      importance: 'How important is it?',
      origin: 'Where does it come from?',
      note: requirement.en.note,
      noteHint: 'For example the sentence in your job profile.',
      openPage: 'Open on a page of its own',
      remove: 'Delete requirement',
    },
    page: {
      kicker: 'Requirement',
      editTitle: 'change the requirement',
      asked: 'What is asked',
      standing: 'Where you stand',
      standingEmpty: 'No scores yet. In step 2 you score yourself and ask others how they see it.',
      toScore: 'To step 2',
      own: 'I myself',
      agreed: 'Agreed',
      gap: (levels: number) =>
        levels <= 0 ? 'You are at level.' : `There is a gap of ${levels === 1 ? '1 level' : `${levels} levels`}.`,
      who: 'Who',
      when: 'When',
      level: 'Level',
      said: 'Evidence or remark',
      inConversation: (date: string) => `conversation of ${formatDate(date, 'en')}`,
      questions: 'Learning questions',
      noQuestions: 'No learning question for this requirement yet.',
      toQuestions: 'To the learning questions',
      notNow: 'I leave this requirement for later on purpose',
      notNowReason: 'Why not now?',
      notNowHint: 'For later, and for the conversation with your manager.',
    },
    commands: {
      add: 'Add a requirement',
      paste: 'Paste requirements, several lines at once',
      go: 'Go to step 1: What does my job ask?',
    },
  },
);
