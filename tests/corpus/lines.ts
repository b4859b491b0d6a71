import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cut } from '#shared/hours/cut.ts';
import { hourMeaning } from '#shared/lines/hour-meaning.ts';
import { leaveMeaning } from '#shared/lines/leave-meaning.ts';
import type { CorpusRow } from './row.ts';

/**
 * Reads every line of the two lists and lays its meaning beside what is right; "?" stands for a question. `# today 2026-11-29` above
 * lines says on which day they are read.
 */
export function lineRows(about: 'hours' | 'leave'): CorpusRow[] {
  let today = '';
  const rows: CorpusRow[] = [];
  for (const row of readFileSync(path.join(import.meta.dirname, 'lines', `${about}.txt`), 'utf8').split('\n')) {
    today = /^# today (\S+)/.exec(row)?.[1] ?? today;
    const [line = '', expected] = row.split(' => ').map((part) => part.trim());
    if (expected === undefined) continue;
    rows.push({ name: line, expected, found: about === 'hours' ? hourWords(line, today) : leaveWords(line, today) });
  }
  return rows;
}

function hourWords(line: string, today: string): string {
  const read = hourMeaning(line, { today, workday: () => null });
  return 'problem' in read
    ? '?'
    : [read.date, `${read.minutes} min`, new Cut(read.words).rest].filter(Boolean).join(', ');
}

function leaveWords(line: string, today: string): string {
  const read = leaveMeaning(line, today);
  if ('problem' in read) return '?';
  const days = read.periods.map(({ from, until }) => (from === until ? from : `${from} t/m ${until}`)).join(' + ');
  const much = read.minutes === null ? (read.part ?? '') : `${read.minutes} min`;
  const { repeats } = read;
  const often = repeats
    ? `every ${repeats.everyWeeks} on ${repeats.weekdays.join('+')} ${repeats.weeks ?? ''}`.trim()
    : '';
  return [days, much, often, read.isOpen ? 'no end' : '', new Cut(read.words).rest].filter(Boolean).join(', ');
}
