import { itemsOf } from '../item.ts';

/** In the work: looking up, writing down and looking back. */
export const findOut = itemsOf('experience', [
  {
    id: 'compare-good-examples',
    suits: 'both',
    forms: ['reading'],
    moment: 'before',
    workMinutes: 90,
    nl: {
      title: 'Leg drie goede voorbeelden naast elkaar',
      what: 'Je zoekt drie stukken, plannen of lessen die goed werkten en kijkt wat ze gemeen hebben.',
      sticks: 'Schrijf drie dingen op die jij overneemt, en doe er vandaag nog één.',
    },
    en: {
      title: 'Lay three good examples side by side',
      what: 'You look up three papers, plans or lessons that worked well and see what they have in common.',
      sticks: 'Write down three things you take over, and do one of them today.',
    },
  },
  {
    id: 'three-lines-on-friday',
    suits: 'both',
    forms: ['writing'],
    moment: 'regularly',
    workMinutes: 120,
    nl: {
      title: 'Schrijf elke vrijdag drie regels',
      what: 'Je schrijft op wat lukte, wat niet lukte en wat je volgende week anders doet.',
      sticks: 'Lees elke maand terug, en kijk wat er steeds opnieuw staat.',
    },
    en: {
      title: 'Write three lines every Friday',
      what: 'You write down what worked, what did not and what you will do differently next week.',
      sticks: 'Read back every month, and see what turns up again and again.',
    },
  },
  {
    id: 'quarter-of-an-hour-after',
    suits: 'skill',
    forms: ['writing'],
    moment: 'after',
    workMinutes: 60,
    nl: {
      title: 'Kijk na afloop een kwartier terug',
      what: 'Je schrijft direct na een gesprek, les of dienst op wat je deed, wat het gaf en wat je anders zou doen.',
      sticks: 'Doe het dezelfde dag: morgen weet je alleen nog hoe het voelde.',
    },
    en: {
      title: 'Look back for a quarter of an hour',
      what: 'Right after a talk, lesson or shift you write down what you did, what it gave and what you would change.',
      sticks: 'Do it the same day: tomorrow you only know how it felt.',
    },
  },
  {
    id: 'rule-in-plain-words',
    suits: 'knowledge',
    forms: ['reading', 'writing'],
    moment: 'now-and-then',
    workMinutes: 120,
    nl: {
      title: 'Schrijf de regel in gewone taal over',
      what: 'Je leest de wet, richtlijn of handleiding zelf en schrijft in tien regels op wat er staat.',
      sticks: 'Laat je tien regels lezen door iemand die de regel goed kent.',
    },
    en: {
      title: 'Write the rule over in plain words',
      what: 'You read the law, guideline or manual yourself and write down in ten lines what it says.',
      sticks: 'Have your ten lines read by somebody who knows the rule well.',
    },
  },
  {
    id: 'draw-how-it-works',
    suits: 'knowledge',
    forms: ['writing'],
    moment: 'now-and-then',
    workMinutes: 60,
    nl: {
      title: 'Teken hoe het werkt',
      what: 'Je tekent uit je hoofd wie wat doet, of hoe een apparaat of geldstroom loopt, en zoekt op wat je miste.',
      sticks: 'Teken het over een week nog eens zonder te kijken.',
    },
    en: {
      title: 'Draw how it works',
      what: 'You draw from memory who does what, or how a device or flow of money runs, and look up what you missed.',
      sticks: 'Draw it again in a week without looking.',
    },
  },
  {
    id: 'week-of-questions',
    suits: 'knowledge',
    forms: ['writing', 'reading'],
    moment: 'regularly',
    workMinutes: 120,
    nl: {
      title: 'Houd een week je vragen bij',
      what: 'Je schrijft elke vraag op waarop je geen antwoord wist, en zoekt er elke dag één uit.',
      sticks: 'Vertel het antwoord aan iemand: dan merk je of je het snapt.',
    },
    en: {
      title: 'Keep your questions for a week',
      what: 'You write down every question you had no answer to, and find out one of them each day.',
      sticks: 'Tell somebody the answer: then you notice whether you understand it.',
    },
  },
  {
    id: 'record-yourself',
    suits: 'skill',
    forms: ['watching', 'doing'],
    moment: 'after',
    workMinutes: 60,
    nl: {
      title: 'Neem jezelf op en kijk het terug',
      what: 'Je neemt een uitleg, oefening of presentatie op met je telefoon en bekijkt tien minuten ervan.',
      sticks: 'Kijk eerst naar wat goed gaat, en kies daarna één ding voor de volgende keer.',
    },
    en: {
      title: 'Record yourself and watch it',
      what: 'You record an explanation, exercise or presentation with your phone and watch ten minutes of it.',
      sticks: 'Look first at what goes well, and then choose one thing for next time.',
    },
  },
  {
    id: 'figure-to-its-source',
    suits: 'knowledge',
    forms: ['reading', 'doing'],
    moment: 'now-and-then',
    workMinutes: 90,
    nl: {
      title: 'Zoek een cijfer op tot aan de bron',
      what: 'Je neemt een cijfer uit een rapport en zoekt uit waar het vandaan komt en hoe zeker het is.',
      sticks: 'Schrijf één zin over wat je met dit cijfer wel en niet mag zeggen.',
    },
    en: {
      title: 'Follow a figure to its source',
      what: 'You take a figure from a report and find out where it comes from and how certain it is.',
      sticks: 'Write one sentence on what you may and may not say with this figure.',
    },
  },
  {
    id: 'one-page-explanation',
    suits: 'both',
    forms: ['writing', 'teaching'],
    moment: 'after',
    workMinutes: 120,
    nl: {
      title: 'Schrijf een uitleg van één bladzijde',
      what: 'Je legt iets wat je net geleerd hebt zo uit dat een nieuwe collega ermee verder kan.',
      sticks: 'Laat iemand het proberen met alleen jouw bladzijde erbij.',
    },
    en: {
      title: 'Write an explanation of one page',
      what: 'You explain something you just learned in such a way that a new colleague can go on with it.',
      sticks: 'Have somebody try it with nothing but your page.',
    },
  },
  {
    id: 'book-in-pieces',
    suits: 'knowledge',
    forms: ['reading'],
    moment: 'regularly',
    workMinutes: 300,
    nl: {
      title: 'Lees een boek in stukken',
      what: 'Je leest elke week één hoofdstuk en bedenkt waar je dat in je werk tegenkomt.',
      sticks: 'Doe na elk hoofdstuk één ding anders, hoe klein ook.',
    },
    en: {
      title: 'Read a book in pieces',
      what: 'You read one chapter a week and think where you meet it in your work.',
      sticks: 'After each chapter do one thing differently, however small.',
    },
  },
  {
    id: 'listen-on-the-way',
    suits: 'knowledge',
    forms: ['talking'],
    moment: 'regularly',
    workMinutes: 60,
    nl: {
      title: 'Luister onderweg naar je vak',
      what: 'Je luistert op de fiets of in de trein naar een uitzending over je onderwerp.',
      sticks: 'Zeg bij aankomst in één zin wat je ervan meeneemt.',
    },
    en: {
      title: 'Listen to your trade on the way',
      what: 'On your bike or on the train you listen to a programme about your subject.',
      sticks: 'On arrival say in one sentence what you take from it.',
    },
  },
]);
