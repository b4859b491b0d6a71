import type { Change } from '../history/change-set.ts';
import type { EditContext } from '../model/edits/base.ts';
import { newOwnLibraryItem, newParkedIdea } from '../model/edits/new-records.ts';
import type { Language } from '../text/language.ts';
import { writeConversations } from './conversations.ts';
import { ExampleWriter } from './example-writer.ts';
import { writeHours } from './hours.ts';
import { writeLearning } from './learning.ts';
import { writeLogbook } from './logbook.ts';
import { writeLookBack } from './look-back.ts';
import { writeMoney } from './money.ts';
import { writeRequirements } from './requirements.ts';
import { writeSelfDirection } from './self-direction.ts';
import { writeSideTask } from './side-task.ts';
import { writeStanding } from './standing.ts';

/**
 * The changes that make the example plan: a complete plan of an invented employee, four months under way on the day of the
 * context, so that it never looks old. `context.planId` is the id of the new plan. A few things are left for the coach to
 * show; which ones, its test says.
 */
export function examplePlan(context: EditContext, language: Language): Change[] {
  const example = new ExampleWriter(context, language);
  const requirements = writeRequirements(example);
  writeStanding(example, requirements);
  writeConversations(example, requirements);
  const sideTask = writeSideTask(example);
  const activities = writeLearning(example, requirements, sideTask);
  writeMoney(example, activities);
  writeSelfDirection(example, activities);
  writeLookBack(example, activities);
  writeHours(example, sideTask);
  writeLogbook(example, requirements, activities);
  for (const [title, note] of Object.values(example.texts.ideas))
    example.write(newParkedIdea, { title, note, notedAt: example.moment(-70) });
  example.write(newOwnLibraryItem, { ...example.texts.kept, suits: 'skill', workMinutes: 60, ownMinutes: 0 });
  return example.changes();
}
