import { expect, test } from 'vitest';
import { possibleRows, rowsOfWeek } from '#shared/hours/week-rows.ts';
import type { HourRow } from '#shared/model/edits/hours.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { planWith } from '#tests/support/plans.ts';

const monday = '2026-11-23';

test('a new plan begins with the kinds alone', () => {
  const view = planWith();
  expect(rowsOfWeek(view, monday).map((row) => rowName(view, row, 'nl'))).toEqual([
    'Kerntaak, algemeen',
    'Neventaak, niet gezegd welke',
  ]);
});

test('what runs, what was written down lately, and what was asked for: core, side, learning', () => {
  const view = planWith((b) => {
    b.coreTask({ title: 'Kamervragen' });
    b.sideTask({ title: 'Panel' });
    b.sideTask({ title: 'Over', endDate: '2026-11-01' });
    b.sideTask({ title: 'Hoort bij de kern', isCoreTask: true });
    b.activity({ title: 'Meekijken', state: 'busy' });
    b.activity({ title: 'Later', state: 'planned' });
    b.hourEntry({ workedOn: '2026-11-18', minutes: 30, what: 'learning', time: 'own' });
    b.hourEntry({ workedOn: '2026-11-02', minutes: 30 });
  });
  const asked = possibleRows(view).find((row) => row.activityId === view.activities[1]?.id) as HourRow;
  expect(rowsOfWeek(view, monday, [asked]).map((row) => rowName(view, row, 'nl'))).toEqual([
    'Kamervragen',
    'Panel',
    'Meekijken',
    'Later',
    'Leren, algemeen (eigen tijd)',
  ]);
});
