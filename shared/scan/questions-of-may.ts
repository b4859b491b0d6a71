import type { Step } from './step.ts';

/** A question for the manager: about the room one is given, never about the person. */
function question(id: string, statementId: string, nl: string, en: string): Step {
  const words = (ask: string) => ({ title: ask, hint: '', ask });
  return {
    id,
    factor: 'may',
    statementId,
    form: 'question',
    way: 'others',
    words: { nl: words(nl), en: words(en) },
  };
}

/** For *mogen* there are only questions: it is the manager who gives the room (method.md, Eigen regie). */
export const questionsOfMay: readonly Step[] = [
  question(
    'may-time',
    'may-1',
    'Hoeveel tijd mag ik in mijn werk gebruiken om te leren, en wat doen we als het druk is?',
    'How much time may I use at work to learn, and what do we do when it is busy?',
  ),
  question(
    'may-choice',
    'may-2',
    'Wat mag ik zelf kiezen als ik iets wil leren, en waar wil je eerst over meedenken?',
    'What may I choose for myself when I want to learn something, and where do you want to think along first?',
  ),
  question(
    'may-mistakes',
    'may-3',
    'Hoe zorgen we dat we over een fout kunnen praten, zodat ik iets nieuws kan proberen?',
    'How do we make sure that we can talk about a mistake, so that I can try something new?',
  ),
  question(
    'may-money',
    'may-4',
    'Welk geld is er voor wat ik wil leren, en wie beslist daarover?',
    'What money is there for what I want to learn, and who decides on it?',
  ),
];
