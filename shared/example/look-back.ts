import { weekOf } from '../coach/look-back.ts';
import * as make from '../model/edits/new-self-direction.ts';
import { lookBackTexts } from '../text/look-back.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleActivities } from './learning.ts';

/** A look-back of five minutes of two weeks ago; that of last week stands with the rest of the logbook. */
export function writeLookBack(example: ExampleWriter, activities: ExampleActivities): void {
  const happenedOn = example.day(-15);
  example.write(make.newReflection, {
    ...example.texts.lookBack,
    entryKind: 'weekly',
    title: lookBackTexts[example.language].entryTitle(weekOf(happenedOn).first),
    happenedOn,
    addedAt: example.moment(-15),
    activityIds: [activities.weeklyLetter.id],
  });
}
