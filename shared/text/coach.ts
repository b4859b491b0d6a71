import { defineTexts } from './language.ts';

/** What the coach says of itself. The words of each rule are in rules/. */
export const coachTexts = defineTexts(
  {
    places: {
      plan: 'Je plan',
      requirements: 'Wat vraagt mijn functie?',
      standing: 'Wat weet en kan ik al?',
      learning: 'Hoe wil ik dit leren?',
      'working-time': 'Kern- en neventaak',
      budget: 'Budget',
      conversations: 'Gesprekken',
    },
    goThere: 'Ga erheen',
    ruleFailed: {
      what: 'Eén controle van de coach werkt nu niet.',
      why: 'Dat ligt aan de app en niet aan je plan: je gegevens zijn veilig en de andere controles gaan gewoon door.',
    },
  },
  {
    places: {
      plan: 'Your plan',
      requirements: 'What does my job ask?',
      standing: 'What do I know and can I do already?',
      learning: 'How do I want to learn this?',
      'working-time': 'Core and side task',
      budget: 'Budget',
      conversations: 'Conversations',
    },
    goThere: 'Go there',
    ruleFailed: {
      what: 'One check of the coach does not work at the moment.',
      why: 'That is the fault of the app, not of your plan: your data are safe and the other checks go on as usual.',
    },
  },
);
