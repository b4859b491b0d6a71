import { answerInTalk } from '../asks/edits.ts';
import * as make from '../model/edits/new-records.ts';
import type { RecordOf } from '../model/records.ts';
import { daysOfTalk } from './conversations.ts';
import type { ExampleWriter } from './example-writer.ts';

/** A side task of 2.5 of the 3.2 hours, agreed in the conversation. */
export function writeSideTask(example: ExampleWriter): RecordOf<'sideTask'> {
  const task = example.write(make.newSideTask, {
    ...example.texts.sideTask,
    isOutsideDepartment: true,
    minutesPerWeek: 150,
    startDate: example.day(-35),
    endDate: example.endDate,
  });
  example.say((view, context) =>
    answerInTalk(view, context, { part: 'sideTask', aboutId: task.id, on: example.day(daysOfTalk) }),
  );
  return task;
}
