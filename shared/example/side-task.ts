import * as make from '../model/edits/new-records.ts';
import type { RecordOf } from '../model/records.ts';
import { daysOfTalk } from './conversations.ts';
import type { ExampleWriter } from './example-writer.ts';

/** A side task of 2.5 of the 3.2 hours, agreed in the conversation. */
export function writeSideTask(example: ExampleWriter): RecordOf<'sideTask'> {
  return example.write(make.newSideTask, {
    ...example.texts.sideTask,
    isOutsideDepartment: true,
    minutesPerWeek: 150,
    startDate: example.day(-35),
    endDate: example.endDate,
    agreedOn: example.day(daysOfTalk),
  });
}
