import { addDays } from '../model/calendar.ts';
import * as make from '../model/edits/new-time-records.ts';
import type { RecordOf } from '../model/records.ts';
import { dayNumber, weekdayOf } from '../model/weeks.ts';
import { daysOfTalk } from './conversations.ts';
import type { ExampleWriter } from './example-writer.ts';

const daysBack = 28;

/** Fewer hours in the first weeks, a core task, a few days off to come, and four weeks of hours: four days a week, one of them with the side task. */
export function writeHours(example: ExampleWriter, sideTask: RecordOf<'sideTask'>): void {
  const core = example.write(make.newCoreTask, { ...example.texts.coreTask, agreedOn: example.day(daysOfTalk) });
  example.write(make.newContractPeriod, {
    startDate: example.startDate,
    endDate: addDays(example.today, -70),
    minutesPerWeek: 28 * 60,
  });
  example.write(make.newLeave, {
    title: example.texts.leave,
    startDate: example.day(84),
    endDate: example.day(88),
  });
  for (let ago = daysBack; ago > 0; ago--) writeDay(example, addDays(example.today, -ago), core, sideTask);
}

function writeDay(
  example: ExampleWriter,
  workedOn: string,
  core: RecordOf<'coreTask'>,
  sideTask: RecordOf<'sideTask'>,
): void {
  const { meeting, reading } = example.texts.hours;
  const weekday = weekdayOf(dayNumber(workedOn));
  const log = (fields: Partial<RecordOf<'hourEntry'>> & { minutes: number }) =>
    example.write(make.newHourEntry, { workedOn, ...fields });
  if (weekday > 4) return;
  log({ minutes: weekday === 2 ? 330 : 450, coreTaskId: core.id });
  if (weekday === 2) log({ minutes: 120, what: 'side', sideTaskId: sideTask.id, note: meeting });
  if (weekday === 3) log({ minutes: 45, what: 'learning', note: reading });
}
