import { formatDate, formatEuros } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

interface Named {
  readonly name: string;
}
interface Counted {
  readonly count: number;
}
interface Dated {
  readonly date: string;
}

/** "Je volgende stap" and "Daarna": what to do, why and for how long, and the word on the button. */
export const nextStepTexts = defineTexts(
  {
    'first-requirement': {
      title: () => 'Schrijf op wat je functie vraagt',
      sentence: () => 'Eén regel per eis is genoeg; je functieprofiel helpt je op weg. Ongeveer 15 minuten.',
      button: 'Eerste eis opschrijven',
    },
    'more-requirements': {
      title: () => 'Schrijf nog een paar eisen op',
      sentence: () =>
        'Vaak zijn het er vijf tot tien: uit je functie, uit de opgave en van jezelf. Ongeveer 10 minuten.',
      button: 'Eis toevoegen',
    },
    score: {
      title: (d: Counted & { minutes: number }) =>
        `Geef jezelf een score op ${d.count === 1 ? '1 eis' : `${d.count} eisen`}`,
      sentence: (d: Counted & { minutes: number }) =>
        `Je ziet dan wat je al kunt en wat je nog wilt leren. Ongeveer ${d.minutes} minuten.`,
      button: 'Nu scoren',
    },
    'fix-errors': {
      title: (d: Counted & { what: string }) => (d.count === 1 ? 'Zet 1 ding recht' : `Zet ${d.count} dingen recht`),
      sentence: (d: Counted & { what: string }) => `${d.what} Ongeveer 5 minuten.`,
      button: 'Kijken wat er is',
    },
    'cover-rest': {
      title: (d: Named & { cents: number }) => `Verdeel de laatste ${formatEuros(d.cents, 'nl')} van ${quote(d.name)}`,
      sentence: () => 'Samen betalen de bronnen dan precies wat het kost. Ongeveer 2 minuten.',
      button: 'Nu verdelen',
    },
    'close-conversation': {
      title: (d: Dated) => `Schrijf op wat er uit het gesprek van ${formatDate(d.date, 'nl')} kwam`,
      sentence: () => 'Welk niveau en welke afspraken, zolang je het nog weet. Ongeveer 10 minuten.',
      button: 'Gesprek openen',
    },
    'prepare-conversation': {
      title: (d: Dated) => `Bereid je gesprek van ${formatDate(d.date, 'nl')} voor`,
      sentence: () => 'Kijk welke scores verschillen en wat je wilt vragen. Ongeveer 15 minuten.',
      button: 'Gesprek openen',
    },
    'ask-question': {
      title: (d: Named & Counted) =>
        d.count === 1 ? `Maak een leervraag van ${quote(d.name)}` : `Kies wat je wilt leren uit ${d.count} kloven`,
      sentence: () => 'Eén vraag in je eigen woorden, of bewust niet nu. Ongeveer 10 minuten.',
      button: 'Leervraag maken',
    },
    'fill-station': {
      title: (d: Named) => `Kies hoe je ${quote(d.name)} gaat leren`,
      sentence: () => 'In je werk, met anderen of in een cursus: dat wordt je tankstation. Ongeveer 15 minuten.',
      button: 'Activiteiten kiezen',
    },
    'cover-cost': {
      title: (d: Named) => `Kies wie ${quote(d.name)} betaalt`,
      sentence: () => 'Je afdeling, je ontwikkelbudget, jijzelf of een andere bron. Ongeveer 5 minuten.',
      button: 'Kosten verdelen',
    },
    'keep-commitment': {
      title: (d: Named & Dated) => `Kom je afspraak na: ${quote(d.name)}`,
      sentence: (d: Named & Dated) =>
        `Jullie spraken af: vóór ${formatDate(d.date, 'nl')}. Ongeveer 5 minuten om te kijken hoe het staat.`,
      button: 'Afspraak bekijken',
    },
    practise: {
      title: (d: Named) => `Oefen opnieuw wat je leerde bij ${quote(d.name)}`,
      sentence: () => 'Je koos hiervoor een moment; kort oefenen is genoeg. Ongeveer 15 minuten.',
      button: 'Activiteit openen',
    },
    'small-step': {
      title: () => 'Kies een kleine stap voor je eigen regie',
      sentence: (d: { what: string }) => `${d.what} Ongeveer 5 minuten.`,
      button: 'Stap kiezen',
    },
    'ask-for-room': {
      title: () => 'Vraag je leidinggevende om ruimte',
      sentence: (d: { what: string }) => `${d.what} Ongeveer 5 minuten.`,
      button: 'Vraag kiezen',
    },
    'take-lesson': {
      title: () => 'Haal de les uit wat er misging',
      sentence: (d: Named) => `Bij ${quote(d.name)}: wat leerde je ervan? Ongeveer 5 minuten.`,
      button: 'Logboek openen',
    },
    'ask-feedback': {
      title: (d: Named & Counted) =>
        d.count === 1
          ? `Vraag iemand om een beeld van ${quote(d.name)}`
          : `Vraag anderen om hun beeld van ${d.count} eisen`,
      sentence: () =>
        'Een collega, een opdrachtgever of je leidinggevende ziet vaak iets wat jij niet ziet. Ongeveer 5 minuten.',
      button: 'Feedback toevoegen',
    },
    'name-quality': {
      title: () => 'Schrijf een kwaliteit van jezelf op',
      sentence: () => 'Waar vragen anderen je voor? Daar kun je op bouwen. Ongeveer 5 minuten.',
      button: 'Kwaliteit opschrijven',
    },
    'plan-conversation': {
      title: () => 'Plan een gesprek met je leidinggevende',
      sentence: () => 'Dan kijken jullie samen naar je scores, en naar tijd, geld en ruimte. Ongeveer 2 minuten.',
      button: 'Dag kiezen',
    },
    'do-differently': {
      title: (d: Named) => `Schrijf op wat je na ${quote(d.name)} anders doet`,
      sentence: () => 'Eén zin is genoeg: morgen doe ik … Ongeveer 5 minuten.',
      button: 'Opschrijven',
    },
    'look-back': {
      title: (d: Named) => `Kijk terug op ${quote(d.name)}`,
      sentence: () => 'Wat lukt nu wel, en waaraan merken anderen dat? Ongeveer 10 minuten.',
      button: 'Terugkijken',
    },
    'hang-ideas': {
      title: (d: Counted) =>
        d.count === 1 ? 'Geef je geparkeerde idee een plek' : `Geef ${d.count} geparkeerde ideeën een plek`,
      sentence: () => 'Bij welke leervraag past het? Past het nergens, laat het dan staan. Ongeveer 5 minuten.',
      button: 'Ideeën bekijken',
    },
    'write-hours': {
      title: (d: { week: number }) => `Schrijf je uren van week ${d.week} op`,
      sentence: () => 'Dan zie je wat je neventaak kreeg. Een schatting is goed genoeg. Ongeveer 3 minuten.',
      button: 'Uren schrijven',
    },
    'finish-side-task': {
      title: (d: Named) => `Maak je neventaak ${quote(d.name)} rond`,
      sentence: () => 'Met doelen, een bijdrage en een akkoord is de tijd ervoor echt van jou. Ongeveer 10 minuten.',
      button: 'Neventaak openen',
    },
    assignment: {
      title: () => 'Schrijf op wat je organisatie wil bereiken',
      sentence: () => 'Dan zie je waar wat je leert aan bijdraagt. Ongeveer 5 minuten.',
      button: 'Opgave opschrijven',
    },
    'go-on': {
      title: (d: Named) => `Ga verder met ${quote(d.name)}`,
      sentence: () => 'Je plan klopt; nu is het een kwestie van doen. Houd bij wat er af is. Ongeveer 2 minuten.',
      button: 'Activiteit openen',
    },
    rest: {
      title: () => 'Lees je routekaart nog eens door',
      sentence: () => 'Alles staat erop. Klopt het nog met wat je wilt? Ongeveer 5 minuten.',
      button: 'Leervragen bekijken',
    },
  },
  {
    'first-requirement': {
      title: () => 'Write down what your job asks',
      sentence: () =>
        'One line for each requirement will do; your job profile helps you on your way. About 15 minutes.',
      button: 'Write the first one',
    },
    'more-requirements': {
      title: () => 'Write down a few more requirements',
      sentence: () => 'Often there are five to ten: from your job, the assignment and yourself. About 10 minutes.',
      button: 'Add a requirement',
    },
    score: {
      title: (d) => `Score yourself on ${d.count === 1 ? '1 requirement' : `${d.count} requirements`}`,
      sentence: (d) =>
        `Then you see what you can do already and what you still want to learn. About ${d.minutes} minutes.`,
      button: 'Score now',
    },
    'fix-errors': {
      title: (d) => (d.count === 1 ? 'Put 1 thing right' : `Put ${d.count} things right`),
      sentence: (d) => `${d.what} About 5 minutes.`,
      button: 'See what it is',
    },
    'cover-rest': {
      title: (d) => `Divide the last ${formatEuros(d.cents, 'en')} of ${quoteEnglish(d.name)}`,
      sentence: () => 'Then the sources together pay exactly what it costs. About 2 minutes.',
      button: 'Divide now',
    },
    'close-conversation': {
      title: (d) => `Write down what came out of the conversation of ${formatDate(d.date, 'en')}`,
      sentence: () => 'Which level and which commitments, while you still know. About 10 minutes.',
      button: 'Open conversation',
    },
    'prepare-conversation': {
      title: (d) => `Prepare your conversation of ${formatDate(d.date, 'en')}`,
      sentence: () => 'See which scores differ and what you want to ask. About 15 minutes.',
      button: 'Open conversation',
    },
    'ask-question': {
      title: (d) =>
        d.count === 1
          ? `Make a learning question of ${quoteEnglish(d.name)}`
          : `Choose what you want to learn from ${d.count} gaps`,
      sentence: () => 'One question in your own words, or not now, on purpose. About 10 minutes.',
      button: 'Make a learning question',
    },
    'fill-station': {
      title: (d) => `Choose how to learn ${quoteEnglish(d.name)}`,
      sentence: () => 'In your work, with others or in a course: that becomes your fuel station. About 15 minutes.',
      button: 'Choose activities',
    },
    'cover-cost': {
      title: (d) => `Choose who pays for ${quoteEnglish(d.name)}`,
      sentence: () => 'Your department, your development budget, yourself or another source. About 5 minutes.',
      button: 'Divide the cost',
    },
    'keep-commitment': {
      title: (d) => `Keep your commitment: ${quoteEnglish(d.name)}`,
      sentence: (d) => `You agreed: by ${formatDate(d.date, 'en')}. About 5 minutes to see how it stands.`,
      button: 'See the commitment',
    },
    practise: {
      title: (d) => `Practise again what you learned with ${quoteEnglish(d.name)}`,
      sentence: () => 'You chose a moment for this; a short while is enough. About 15 minutes.',
      button: 'Open the activity',
    },
    'small-step': {
      title: () => 'Choose a small step for your self-direction',
      sentence: (d) => `${d.what} About 5 minutes.`,
      button: 'Choose a step',
    },
    'ask-for-room': {
      title: () => 'Ask your manager for room',
      sentence: (d) => `${d.what} About 5 minutes.`,
      button: 'Choose a question',
    },
    'take-lesson': {
      title: () => 'Take the lesson from what went wrong',
      sentence: (d) => `About ${quoteEnglish(d.name)}: what did you learn from it? About 5 minutes.`,
      button: 'Open the logbook',
    },
    'ask-feedback': {
      title: (d) =>
        d.count === 1
          ? `Ask somebody for their view of ${quoteEnglish(d.name)}`
          : `Ask others for their view of ${d.count} requirements`,
      sentence: () => 'A colleague, a client or your manager often sees something that you do not. About 5 minutes.',
      button: 'Add feedback',
    },
    'name-quality': {
      title: () => 'Write down a quality of yours',
      sentence: () => 'What do others come to you for? You can build on that. About 5 minutes.',
      button: 'Write down a quality',
    },
    'plan-conversation': {
      title: () => 'Plan a conversation with your manager',
      sentence: () => 'Then you look together at your scores, and at time, money and room. About 2 minutes.',
      button: 'Choose a day',
    },
    'do-differently': {
      title: (d) => `Write down what you do differently after ${quoteEnglish(d.name)}`,
      sentence: () => 'One sentence will do: tomorrow I … About 5 minutes.',
      button: 'Write it down',
    },
    'look-back': {
      title: (d) => `Look back on ${quoteEnglish(d.name)}`,
      sentence: () => 'What can you do now, and how do others notice? About 10 minutes.',
      button: 'Look back',
    },
    'hang-ideas': {
      title: (d) => (d.count === 1 ? 'Give your parked idea a place' : `Give ${d.count} parked ideas a place`),
      sentence: () => 'Which learning question does it fit? If it fits none, leave it. About 5 minutes.',
      button: 'Look at the ideas',
    },
    'write-hours': {
      title: (d) => `Write down your hours of week ${d.week}`,
      sentence: () => 'Then you see what your side task got. An estimate is good enough. About 3 minutes.',
      button: 'Write down hours',
    },
    'finish-side-task': {
      title: (d) => `Complete your side task ${quoteEnglish(d.name)}`,
      sentence: () => 'With goals, a contribution and an agreement, the time for it is really yours. About 10 minutes.',
      button: 'Open side task',
    },
    assignment: {
      title: () => 'Write down what your organisation wants to achieve',
      sentence: () => 'Then you see what your learning contributes to. About 5 minutes.',
      button: 'Write down the assignment',
    },
    'go-on': {
      title: (d) => `Go on with ${quoteEnglish(d.name)}`,
      sentence: () =>
        'Your plan is in order; now it is a matter of doing. Keep track of what is done. About 2 minutes.',
      button: 'Open activity',
    },
    rest: {
      title: () => 'Read your route map once more',
      sentence: () => 'Everything is on it. Is it still what you want? About 5 minutes.',
      button: 'Look at the learning questions',
    },
  },
);
