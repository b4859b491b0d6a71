import type { Place } from '#renderer/workbench/places.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

/** Every place of the workbench that a plan has; the places of a record with one of its records. */
export type Places = readonly Place[];

/** The places that need no record. The first sheet of an empty app comes last: it is there beside a plan as well. */
export const single: Places = (
  [
    'plans',
    'home',
    'plan-details',
    'requirements',
    'scores',
    'scoring',
    'qualities',
    'conversations',
    'learning-questions',
    'ideas',
    'working-time',
    'budget',
    'settings',
    'about',
    'welcome',
  ] as const
).map((type) => ({ type }));

/** A plan of which only the four things of the beginning are known. */
export function writeEmptyPlan(b: PlanBuilder): Places {
  b.plan({ title: 'Plan van Noor' });
  return single;
}
