import { describe, expect, test } from 'vitest';
import { readHourLine } from '#shared/hours/read-hour-line.ts';
import { planWith } from '#tests/support/plans.ts';

/** Wednesday of week 48. */
const today = '2026-11-25';

const view = planWith((b) => {
  b.sideTask({ title: 'Jongerenpanel Mobiliteit' });
  b.sideTask({ title: 'Stagiairs begeleiden' });
  b.coreTask({ title: 'Kamervragen beantwoorden' });
  b.activity({ title: 'Boek over kansen' });
  b.hourEntry({ workedOn: '2026-11-20', minutes: 23 * 60 });
});
const nameOf = (id: string | null) => (id === null ? '' : (view.records.get(id) as { title: string }).title);

function said(text: string): string {
  const read = readHourLine(text, view, today);
  if ('problem' in read) return read.problem;
  const { workedOn, minutes, what, time, note } = read.line;
  const name = nameOf(read.line.sideTaskId ?? read.line.coreTaskId ?? read.line.activityId);
  return [workedOn, minutes, what, time === 'own' ? 'own' : '', name, note].join(' | ');
}

describe('a line about hours', () => {
  test.each([
    ['gisteren 2u neventaak', '2026-11-24 | 120 | side |  |  | '],
    ['ma 1,5 uur lezen', '2026-11-23 | 90 | learning |  |  | lezen'],
    ['vandaag 90 min neventaak Panel', '2026-11-25 | 90 | side |  | Jongerenpanel Mobiliteit | '],
    ['9:00-10:30 kamervragen', '2026-11-25 | 90 | core |  | Kamervragen beantwoorden | '],
    ['van 9 tot 11 overleg met team', '2026-11-25 | 120 | core |  |  | overleg met team'],
    ['9.00 – 10.15 uur stagiairs', '2026-11-25 | 75 | side |  | Stagiairs begeleiden | '],
    ['eergisteren anderhalf uur panel voorbereid', '2026-11-23 | 90 | side |  | Jongerenpanel Mobiliteit | voorbereid'],
    ['vrijdag half uur kerntaak', '2026-11-20 | 30 | core |  |  | '],
    ['afgelopen woensdag 3 uur kern', '2026-11-18 | 180 | core |  |  | '],
    ['woensdag 3 uur kern', '2026-11-25 | 180 | core |  |  | '],
    ['23-11 1u30 neven', '2026-11-23 | 90 | side |  |  | '],
    ['23/11/2026 1:30 neven', '2026-11-23 | 90 | side |  |  | '],
    ['23 nov 2u neventaak', '2026-11-23 | 120 | side |  |  | '],
    ['30-12 2u kern', '2025-12-30 | 120 | core |  |  | '],
    ['29-2 2u kern', '2024-02-29 | 120 | core |  |  | '],
    ['2026-11-02 een kwartier leren', '2026-11-02 | 15 | learning |  |  | '],
    ['2u boek in eigen tijd', '2026-11-25 | 120 | learning | own | Boek over kansen | '],
    ['1 uur en 20 minuten aan het Boek', '2026-11-25 | 80 | learning |  | Boek over kansen | '],
    ['2 uur, want zo ging het overleg', '2026-11-25 | 120 | core |  |  | want zo ging het overleg'],
    ['8u', '2026-11-25 | 480 | core |  |  | '],
    ['yesterday 2h side task', '2026-11-24 | 120 | side |  |  | '],
    ['mon 1.5 hours reading', '2026-11-23 | 90 | learning |  |  | reading'],
    ['today half an hour course in my own time', '2026-11-25 | 30 | learning | own |  | course'],
    ['last friday 45 minutes core', '2026-11-20 | 45 | core |  |  | '],
    ['from 9 to 11 panel', '2026-11-25 | 120 | side |  | Jongerenpanel Mobiliteit | '],
    ['day before yesterday an hour and a half core task', '2026-11-23 | 90 | core |  |  | '],
  ])('%s', (text, means) => {
    expect(said(text)).toBe(means);
  });

  test.each([
    ['', 'empty'],
    ['gisteren neventaak', 'no-duration'],
    ['0 uur neventaak', 'no-minutes'],
    ['25 uur neventaak', 'more-than-a-day'],
    ['168u', 'more-than-a-day'],
    ['10:30-9:00 panel', 'ends-first'],
    ['9:70-10:30 panel', 'no-such-time'],
    ['23-13 2u neventaak', 'no-such-day'],
    ['31 november 2u', 'no-such-day'],
    ['26-11-2026 2u', 'in-future'],
    ['20-11 2u neventaak', 'day-is-full'],
    ['19-11 22:00-2:00 nachtdienst', 'day-is-full'],
    ['23 nov 2 neventaak', 'number-left'],
    ['2 uur zo ging het overleg', 'word-left'],
    ['2u hoofdstuk 3', 'number-left'],
    ['9-11 panel', 'date-or-clock'],
    ['22:00-02:00 nachtdienst', 'which-date'],
  ])('%s is answered with: %s', (text, problem) => {
    expect(said(text)).toBe(problem);
  });

  test('half a day is half of what the contract gives that day', () => {
    expect(said('gisteren halve dag panel')).toBe('2026-11-24 | 216 | side |  | Jongerenpanel Mobiliteit | ');
  });

  test('a shift over midnight is split into its days', () => {
    expect(readHourLine('23-11 22:00-6:30 nachtdienst', view, today)).toMatchObject({
      line: {
        workedOn: '2026-11-23',
        minutes: 510,
        parts: [
          { date: '2026-11-23', minutes: 120 },
          { date: '2026-11-24', minutes: 390 },
        ],
        clock: { from: '22:00', until: '6:30' },
      },
    });
  });

  test('with one side task there is no doubt which', () => {
    const one = planWith((b) => {
      b.sideTask({ title: 'Jongerenpanel' });
      b.sideTask({ title: 'Over', endDate: '2026-10-01' });
    });
    expect(readHourLine('2u neventaak', one, today)).toMatchObject({ line: { sideTaskId: one.sideTasks[0]?.id } });
  });
});
