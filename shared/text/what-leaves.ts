import { leavingColumns, leavingTable } from '../share/who-knows.ts';
import { openPartWords } from './outlets.ts';
import { whoKnowsTexts } from './who-knows.ts';

/** The page docs/what-leaves.md: what leaves where, as the app itself says it. */
export function whatLeavesText(): string {
  const { columns, leaving, part } = whoKnowsTexts.en;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = leavingTable().map((line) =>
    row([openPartWords(line.part, 'en'), ...leavingColumns.map((column) => leaving[line.leaving[column]])]),
  );
  return [
    '# What leaves where',
    '',
    'Made from the table that every outlet asks (`shared/share/outlets.ts`): `node build/run.mjs build/what-leaves.mjs`. The app shows the',
    'same under *Wat weet wie*. Searched with a text of its own in every field, in a real store and in all that it leaves behind:',
    '`tests/integration/outlets/outlets.test.tsx`, which prints how many were found where.',
    '',
    row([part, ...leavingColumns.map((column) => columns[column])]),
    row(['---', ...leavingColumns.map(() => '---')]),
    ...rows,
    '',
    'A feedback form holds the titles of the chosen requirements and the question, its answer and a response what their writer wrote; a',
    'response also the words of the shared plan that were agreed to. The clipboard gets what somebody presses to copy, a row that is',
    'dragged hands over its key alone. The command line opens no store: it tells what is in the file that it was named. A notification',
    'calls what stays by what kind of thing it is. A report for a helper, the log and temporary files hold no words of a plan. A backup',
    'in a second place is for its owner: it holds everything, what was deleted too.',
    '',
  ].join('\n');
}
