import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import { planWith, today } from '#tests/support/plans.ts';
import { makePrint, PrintProvider } from '../../../renderer/print/print-context.ts';
import { Hours } from '../../../renderer/print/sections/hours.tsx';
import { hoursTotals } from '../../../renderer/print/sections/hours-totals.ts';

const render = (view: PlanView) =>
  renderToStaticMarkup(
    <PrintProvider value={makePrint(view, today, 'nl')}>
      <Hours />
    </PrintProvider>,
  );

const view = planWith((b) => {
  const { id } = b.sideTask({ title: 'Jongerenpanel', minutesPerWeek: 180 });
  b.hourEntry({ workedOn: '2026-09-08', minutes: 120, what: 'side', sideTaskId: id });
  b.hourEntry({ workedOn: '2026-11-17', minutes: 270, what: 'side', sideTaskId: id });
  b.hourEntry({ workedOn: '2026-11-18', minutes: 400 });
});

test('twelve weeks of the side task with plan and room, and every hour by quarter', () => {
  const html = render(view);
  expect(html).toContain('In 12 weken 6,5 uur gewerkt tegen 35,4 uur gepland. De ruimte in die tijd is 42,5 uur.');
  expect(html).toContain('week 47: 4,5 uur, plan 3,0 uur');
  // Above the room of 3.6 hours: hatched, so it is told apart without colour.
  expect(html).toContain('clipPath');
  for (const row of ['Jongerenpanel', 'Kerntaak, algemeen', '3e kwartaal 2026', '4e kwartaal 2026'])
    expect(html).toContain(row);
});

test('without hours there is nothing', () => {
  expect(render(planWith())).toBe('');
});

test('ten years stand by year, and lose no minute', () => {
  const long = planWith((b) => {
    for (let year = 2017; year < 2027; year++)
      for (const month of ['01', '04', '07', '10']) b.hourEntry({ workedOn: `${year}-${month}-15`, minutes: 61 });
  });
  const { isByYear, columns, rows } = hoursTotals(long);
  expect([isByYear, columns.length]).toEqual([true, 10]);
  expect(rows.flatMap((r) => [...r.minutes.values()]).reduce((a, b) => a + b, 0)).toBe(40 * 61);
});
