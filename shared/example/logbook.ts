import { newReflection } from '../model/edits/new-self-direction.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleActivities } from './learning.ts';
import type { ExampleRequirements } from './requirements.ts';

/** A stumble of which the lesson became an activity, something that struck her, and the look-back on a week. */
export function writeLogbook(example: ExampleWriter, asked: ExampleRequirements, activities: ExampleActivities): void {
  const { logbook } = example.texts;
  const on = (days: number) => ({ happenedOn: example.day(days), addedAt: example.moment(days) });
  example.write(newReflection, {
    ...logbook.stumble,
    ...on(-24),
    entryKind: 'stumble',
    requirementIds: [asked.plainLanguage.id],
    becameActivityIds: [activities.weeklyLetter.id],
  });
  example.write(newReflection, { ...logbook.noticed, ...on(-9), activityIds: [activities.weeklyLetter.id] });
  example.write(newReflection, { ...logbook.week, ...on(-4), entryKind: 'weekly' });
}
