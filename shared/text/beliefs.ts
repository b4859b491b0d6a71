import { beliefKind } from '../model/kinds/self-direction.ts';
import { defineTexts } from './language.ts';

/** Leergoesting: three questions of belief, each with one that turns it around (method.md, Leergoesting). */
export const beliefTexts = defineTexts(
  {
    title: 'Leergoesting',
    lead: 'Geloven dat je nog kunt leren, en zien wat je tegenhoudt. Schrijf wat er in je opkomt; niemand leest mee.',
    questions: beliefKind.fields.question.words.nl,
    hints: {
      canLearn: 'Wat geloof je daar zelf van, als je eerlijk bent?',
      canReach: 'Wat wil je bereiken, en geloof je dat het kan?',
      holdsBack: 'Bijvoorbeeld: daar ben ik te oud voor. Of: dat is niets voor mensen zoals ik.',
    },
    reframe: {
      canLearn: 'Wanneer leerde je iets waarvan je eerst dacht: dat lukt mij nooit? Wat hielp toen?',
      canReach: 'Welk stuk heb je zelf in de hand? Wat is daarvan de kleinste eerste stap?',
      holdsBack: 'Is dit altijd waar? Wanneer was het een keer anders, en wat deed jij toen?',
    },
    reframeTitle: 'Kijk er nu eens anders naar',
    writtenOn: (date: string) => `Geschreven op ${date}`,
    again: 'Opnieuw beantwoorden',
    earlier: (n: number) => (n === 1 ? 'Je eerdere antwoord' : `Je ${n} eerdere antwoorden`),
    remove: (date: string) => `Antwoord van ${date} verwijderen`,
    take: 'Meenemen in het gesprek',
    along: 'Gaat mee naar het gesprek',
    discussed: 'Besproken',
    leave: 'Niet meenemen',
    pointLabel: 'Zo staat het bij je gesprekspunten',
    pointHint: 'Alleen deze regel gaat mee. Wat je hierboven schreef, blijft bij jou.',
    points: {
      canLearn: 'Wat helpt mij om iets nieuws te leren?',
      canReach: 'Ik wil het hebben over wat ik wil bereiken, en wat daarvoor nodig is.',
      holdsBack: 'Ik wil het hebben over wat mij soms tegenhoudt.',
    },
    commandOpen: 'Ga naar leergoesting',
  },
  {
    title: 'Appetite for learning',
    lead: 'Believing that you can still learn, and seeing what holds you back. Write what comes to mind; nobody reads along.',
    questions: beliefKind.fields.question.words.en,
    hints: {
      canLearn: 'What do you believe of it yourself, if you are honest?',
      canReach: 'What do you want to reach, and do you believe you can?',
      holdsBack: 'For example: I am too old for that. Or: that is not for people like me.',
    },
    reframe: {
      canLearn: 'When did you learn something of which you first thought: I will never manage? What helped then?',
      canReach: 'Which part is in your own hands? What is the smallest first step of it?',
      holdsBack: 'Is this always true? When was it different for once, and what did you do then?',
    },
    reframeTitle: 'Now look at it another way',
    writtenOn: (date) => `Written on ${date}`,
    again: 'Answer again',
    earlier: (n) => (n === 1 ? 'Your earlier answer' : `Your ${n} earlier answers`),
    remove: (date) => `Delete the answer of ${date}`,
    take: 'Take to the conversation',
    along: 'Goes along to the conversation',
    discussed: 'Discussed',
    leave: 'Do not take along',
    pointLabel: 'This is how it stands among your talking points',
    pointHint: 'Only this line goes along. What you wrote above stays with you.',
    points: {
      canLearn: 'What helps me to learn something new?',
      canReach: 'I want to talk about what I want to reach, and what is needed for it.',
      holdsBack: 'I want to talk about what sometimes holds me back.',
    },
    commandOpen: 'Go to appetite for learning',
  },
);
