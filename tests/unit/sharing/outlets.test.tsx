import { describe, expect, test } from 'vitest';
import { ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import { outletPolicies } from '#shared/share/outlets.ts';
import { sectionsOfProfile } from '#shared/share/policy.ts';
import { canaryPlan } from '#tests/support/canary-plan.ts';
import { madeOf } from '#tests/support/outlets/made.tsx';
import { OutletSearch } from '#tests/support/outlets/search.ts';
import { overviews } from '../../../renderer/print/overviews/registry.ts';

// What is made of a plan alone; from a real store, with all that a host writes: tests/integration/outlets.

const plan = canaryPlan();

describe('a plan with a text of its own in every field, searched for in', () => {
  const search = new OutletSearch(plan);
  test.each(madeOf(plan.view).map((made) => [`${made.outlet}: ${made.what}`, made] as const))('%s', (_, made) => {
    search.search(made);
  });
});

test('every part that the table lets be ticked on paper can be ticked on some sheet, and no other', () => {
  const opens = outletPolicies.paper.opens ?? [];
  const offered = overviews.flatMap(({ parts }) => parts.flatMap((part) => [...part.holds, ...(part.extras ?? [])]));
  const ticks = new Set(offered.filter((part) => !opens.includes(part)));
  expect([...ticks].toSorted()).toEqual([...outletPolicies.paper.ticks].toSorted());
});

test('every receiver is proposed less than everything', () => {
  for (const profile of ShareProfile.options)
    expect(sectionsOfProfile[profile].length).toBeLessThan(ShareSection.options.length);
});
