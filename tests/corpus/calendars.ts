import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leaveKindOf } from '#shared/calendar-in/leave-words.ts';
import { readCalendar } from '#shared/calendar-in/read-calendar.ts';
import { decodeText } from '#shared/document/decode-text.ts';
import type { CorpusRow } from './row.ts';

const folder = path.join(import.meta.dirname, 'calendars');

/** What is asked of these files: everything that is in them, as it is seen from Amsterdam. */
const question = {
  from: '1900-01-01',
  until: '2999-12-31',
  repeatsUntil: '2028-12-31',
  zone: 'Europe/Amsterdam',
  mostEvents: 2_000,
  mostSteps: 100_000,
};

/** Reads every calendar and lays it beside what is right: entries in any order, and what was left out by its reason. */
export function calendarRows(): CorpusRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ics'))
    .toSorted()
    .map((name) => {
      const read = readCalendar(decodeText(readFileSync(path.join(folder, name))), question);
      const right = readFileSync(path.join(folder, name.replace(/\.ics$/, '.json')), 'utf8');
      const expected = JSON.parse(right) as { entries: unknown[]; leftOut: unknown[] };
      const found =
        'problem' in read
          ? read
          : {
              entries: read.events.map((event) => ({
                title: event.title,
                from: event.startDate,
                to: event.endDate,
                minutes: event.minutesPerDay,
                proposedAs: leaveKindOf(event.title, event.isAway) === 'other' ? 'other' : 'leave',
              })),
              leftOut: read.leftOut,
            };
      return { name, expected: told(expected), found: told(found) };
    });
}

function told(of: object): string {
  if ('problem' in of) return String(of.problem);
  const { entries, leftOut } = of as { entries: object[]; leftOut: object[] };
  const lines = (list: object[]) => list.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();
  return [...lines(entries), ...lines(leftOut)].join('\n');
}
