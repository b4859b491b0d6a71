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
      'self-direction': 'Eigen regie',
      logbook: 'Logboek',
      sharing: 'Delen',
    },
    /** The parts of the method a rule comes from. */
    parts: {
      plan: 'Je plan en zijn periode',
      'step-1': 'Stap 1: Wat vraagt mijn functie?',
      'step-2': 'Stap 2: Wat weet en kan ik al?',
      'step-3': 'Stap 3: Hoe wil ik dit leren?',
      'core-and-side': 'Kerntaak en neventaak',
      budget: 'Budget: wat het kost en wie het betaalt',
      conversation: 'Gesprekken met je leidinggevende',
      'self-direction': 'Eigen regie: weten, willen, kunnen, durven en mogen',
      appetite: 'Leergoesting',
      climate: 'Leerklimaat',
      logbook: 'Logboek: leren van wat er gebeurt',
      sharing: 'Delen en akkoord',
    },
    lawSince: (article: string, since: string, checked: string) =>
      `${article}, sinds ${since} (nagekeken op ${checked})`,
    goThere: 'Ga erheen',
    ruleFailed: {
      title: 'Een controle die niet werkt',
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
      'self-direction': 'Self-direction',
      logbook: 'Logbook',
      sharing: 'Sharing',
    },
    parts: {
      plan: 'Your plan and its period',
      'step-1': 'Step 1: What does my job ask?',
      'step-2': 'Step 2: What do I know and can I do already?',
      'step-3': 'Step 3: How do I want to learn this?',
      'core-and-side': 'Core task and side task',
      budget: 'Budget: what it costs and who pays',
      conversation: 'Conversations with your manager',
      'self-direction': 'Self-direction: know, want, can, dare and may',
      appetite: 'Appetite for learning',
      climate: 'Learning climate',
      logbook: 'Logbook: learning from what happens',
      sharing: 'Sharing and agreement',
    },
    lawSince: (article, since, checked) => `${article}, since ${since} (checked on ${checked})`,
    goThere: 'Go there',
    ruleFailed: {
      title: 'A check that does not work',
      what: 'One check of the coach does not work at the moment.',
      why: 'That is the fault of the app, not of your plan: your data are safe and the other checks go on as usual.',
    },
  },
);
