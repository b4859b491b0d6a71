import type { Place, RecordPlace, SinglePlace } from '#renderer/workbench/places.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

/** Every place of the workbench that a plan has; the places of a record with one of its records. */
export type Places = readonly Place[];

// A place that is added to the workbench does not compile until it stands here.
const without: Readonly<Record<SinglePlace, true>> = {
  plans: true,
  home: true,
  guide: true,
  'plan-details': true,
  requirements: true,
  'read-profile': true,
  scores: true,
  scoring: true,
  qualities: true,
  conversations: true,
  logbook: true,
  'learning-questions': true,
  ideas: true,
  library: true,
  'working-time': true,
  'self-direction': true,
  beliefs: true,
  climate: true,
  hours: true,
  'hours-log': true,
  leave: true,
  agenda: true,
  reminders: true,
  'calendar-exchange': true,
  budget: true,
  coach: true,
  'coach-rules': true,
  'coach-dismissed': true,
  'look-back': true,
  requests: true,
  share: true,
  returned: true,
  consents: true,
  'who-knows': true,
  'feedback-requests': true,
  received: true,
  backups: true,
  settings: true,
  about: true,
  method: true,
  welcome: true,
};

/** The places that need no record. */
export const single: Places = (Object.keys(without) as SinglePlace[]).map((type) => ({ type }));

/** The places of a record, each with the id of the one to show. */
export function placesOf(ids: Readonly<Record<RecordPlace, string>>): Places {
  return (Object.keys(ids) as RecordPlace[]).map((type) => ({ type, id: ids[type] }));
}

/** A plan of which only the four things of the beginning are known. */
export function writeEmptyPlan(b: PlanBuilder): Places {
  b.plan({ title: 'Plan van Noor' });
  return single;
}
