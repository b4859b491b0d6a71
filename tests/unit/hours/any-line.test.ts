import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHourLine } from '#shared/hours/read-hour-line.ts';
import { readLeaveLine } from '#shared/hours/read-leave-line.ts';
import { hourMeaning } from '#shared/lines/hour-meaning.ts';
import { addDays } from '#shared/model/calendar.ts';
import { kinds } from '#shared/model/records.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'gisteren ma zo 2u 90 min 1:30 9:00-10:30 23-11 31-2 t/m tot neventaak kern lezen panel'.split(' '),
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(':', '-', '/', ',', '.', ' ', 'uur', 'eigen tijd', '–') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const line = fc
  .array(piece, { maxLength: 9 })
  .chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)));
const view = planWith((b) => {
  b.sideTask({ title: 'Jongerenpanel' });
  b.activity({ title: 'Boek lezen' });
  b.hourEntry({ workedOn: today, minutes: 1_300 });
});

/** A number that stands by itself: within a word, as in "B1", it is a name. */
const leftover = /(?<![\p{L}\p{M}\p{N}])\d/u;
const unquoted = (text: string) => text.replace(/["“”„«][^"“”„«»]*["“”»]/gu, '');
const hourWords = (text: string) => {
  const read = hourMeaning(text, { today, workday: () => null });
  return 'problem' in read ? '' : read.words;
};

test('whatever is typed, what comes of it can be written down, or it is said why not', () => {
  fc.assert(
    fc.property(line, (text) => {
      const read = readHourLine(text, view, today);
      if ('problem' in read) return;
      const { clock: _clock, parts, ...entry } = read.line;
      expect(unquoted(hourWords(text))).not.toMatch(leftover);
      kinds.hourEntry.schema.parse({
        kind: 'hourEntry',
        id: 'entry-0001',
        planId: 'plan-0001',
        loggedAt: testContext().now,
        ...entry,
      });
      expect(entry.minutes).toBeGreaterThan(0);
      expect(parts.every((part) => part.date <= today)).toBe(true);
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(entry.minutes);
      if (entry.workedOn === today) expect(entry.minutes + 1_300).toBeLessThanOrEqual(1_440);
    }),
    { numRuns: 3_000 },
  );
});

test('the same for leave: whole days in their order', () => {
  fc.assert(
    fc.property(line, (text) => {
      const read = readLeaveLine(text, view, today);
      if ('problem' in read) return;
      expect(read.line.days.length).toBeGreaterThan(0);
      for (const { startDate, endDate, minutesPerDay } of read.line.days) {
        expect(startDate <= endDate && endDate <= addDays(startDate, 732)).toBe(true);
        if (minutesPerDay !== null) expect(minutesPerDay).toBeGreaterThan(0);
      }
      expect(unquoted(read.line.meaning.words)).not.toMatch(leftover);
    }),
    { numRuns: 3_000 },
  );
});
