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
    'same under *Wat weet wie*. Searched with a text of its own in every field: `tests/unit/sharing/outlets.test.tsx`.',
    '',
    row([part, ...leavingColumns.map((column) => columns[column])]),
    row(['---', ...leavingColumns.map(() => '---')]),
    ...rows,
    '',
    'A feedback form holds the titles of the chosen requirements and the question, a response what its writer wrote, `inspect` on the',
    'command line numbers; the log and temporary files hold no words of a plan.',
    '',
  ].join('\n');
}
