import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDay, byMonth, entryName, findEntries, isUnwritten, logbookOf } from '#shared/model/logbook.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { PlanBuilder } from '../../support/plans.ts';

function entries(write: (b: PlanBuilder) => void) {
  const b = new PlanBuilder();
  write(b);
  return logbookOf(b.view());
}

describe('the logbook, read', () => {
  test('the newest day comes first, and of one day what was written last', () => {
    const names = entries((b) => {
      b.reflection({ title: 'oud', happenedOn: '2026-11-01' });
      b.reflection({ title: 'ochtend', happenedOn: '2026-11-20', addedAt: '2026-11-20T08:00:00Z' });
      b.reflection({ title: 'avond', happenedOn: '2026-11-20', addedAt: '2026-11-20T20:00:00Z' });
    }).map((entry) => entry.title);
    expect(names).toEqual(['avond', 'ochtend', 'oud']);
  });

  test('an entry is called by its title, else by how its first text begins', () => {
    const [entry] = entries((b) => b.reflection({ whatHappened: '', lesson: 'Eerst vragen,\ndan antwoorden' }));
    expect(entry && entryName(entry)).toBe('Eerst vragen, dan antwoorden');
    const [named] = entries((b) => b.reflection({ title: 'Het overleg' }));
    expect(named && entryName(named)).toBe('Het overleg');
  });

  test('all words have to stand in it, in any field, whatever capitals and accents', () => {
    const all = entries((b) => {
      b.reflection({ title: 'Één zin', lesson: 'Korter' });
      b.reflection({ title: 'Een lang verhaal', entryKind: 'stumble' });
    });
    expect(findEntries(all, 'EEN korter', null).map((e) => e.title)).toEqual(['Één zin']);
    expect(findEntries(all, ' ', null)).toHaveLength(2);
    expect(findEntries(all, '', 'stumble').map((e) => e.title)).toEqual(['Een lang verhaal']);
    expect(findEntries(all, 'zin', 'stumble')).toEqual([]);
  });

  test('months and days hold every entry once, in the order in which they came', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const all = logbookOf(view);
        expect(byMonth(all).flatMap((m) => m.entries)).toEqual(all);
        expect([...byDay(all).values()].flat()).toEqual(all);
        for (const entry of all)
          if (!isUnwritten(entry)) expect(findEntries([entry], '', entry.entryKind)).toEqual([entry]);
      }),
      { numRuns: 50 },
    );
  });
});
