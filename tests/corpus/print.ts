// Prints what the app reads in the profiles, calendars and lines of tests/corpus, against what a person would want of them. `--faults` lists each fault of
// the profiles that are not held out; `--all` of all of them.
import { corpusFiles, scoreOf, sumOf } from '#tests/support/profile-corpus.ts';
import { calendarRows } from './calendars.ts';
import { lineRows } from './lines.ts';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
const results = [];
for (const { name, isHeldOut } of corpusFiles()) results.push({ name, isHeldOut, ...(await scoreOf(name)) });
const sets = {
  open: results.filter((r) => !r.isHeldOut),
  'held out': results.filter((r) => r.isHeldOut),
  all: results,
};
for (const [set, own] of Object.entries(sets)) {
  const s = sumOf(own.map((r) => r.score));
  console.log(
    `${set}: ${s.files} profiles · ticked right ${percent(s.tickedRight, s.ticked)} (${s.tickedRight}/${s.ticked}) · wanted found ${percent(s.tickedRight, s.wanted)} (${s.tickedRight}/${s.wanted}) · levels right ${percent(s.levelsRight, s.levelsNamed)} (${s.levelsRight}/${s.levelsNamed}) · levels invented ${s.levelsInvented} · behaviours ${percent(s.behavioursRight, s.behavioursWanted)} · no requirement ${s.garbage}/${s.proposals} · titles ${s.titlesRight}/${s.files}`,
  );
}
if (process.argv.includes('--faults') || process.argv.includes('--all'))
  for (const { name, isHeldOut, faults } of results)
    if (faults.length > 0 && (!isHeldOut || process.argv.includes('--all')))
      console.log(`\n${name}\n  ${faults.join('\n  ')}`);

for (const [kind, rows] of [
  ['calendars', calendarRows()],
  ['lines about hours', lineRows('hours')],
  ['lines about leave', lineRows('leave')],
] as const) {
  const wrong = rows.filter((row) => row.found !== row.expected);
  const asked = rows.filter((row) => row.found === '?').length;
  console.log(
    `${kind}: ${rows.length} · right ${percent(rows.length - wrong.length, rows.length)} · of which a question ${asked}`,
  );
  for (const row of wrong) console.log(`  ${row.name}\n    right: ${row.expected}\n    found: ${row.found}`);
}
