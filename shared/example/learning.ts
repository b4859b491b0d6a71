import * as makeAgenda from '../model/edits/new-agenda-records.ts';
import * as make from '../model/edits/new-records.ts';
import type { RecordOf } from '../model/records.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleRequirements } from './requirements.ts';

type Key = keyof ExampleWriter['texts']['activities'];
export type ExampleActivities = Readonly<Record<Key, RecordOf<'activity'>>>;

/** Step 3: five learning questions with what is done at each fuel station, and the activity of the side task. */
export function writeLearning(
  example: ExampleWriter,
  asked: ExampleRequirements,
  sideTask: RecordOf<'sideTask'>,
): ExampleActivities {
  const { questions, activities } = example.texts;
  const question = (
    key: keyof typeof questions,
    requirement: RecordOf<'requirement'>,
    fields: Partial<Pick<RecordOf<'learningQuestion'>, 'state' | 'neededBy' | 'practiseOn' | 'lookBackOn'>>,
  ) => {
    const words = questions[key];
    return example.write(make.newLearningQuestion, {
      text: words.text,
      shortTitle: words.short,
      requirementIds: [requirement.id],
      moment: words.moment,
      learningForm: words.form,
      place: words.place,
      ...('differently' in words && {
        doDifferently: words.differently,
        practiseAgain: words.again,
        managerSupport: words.support,
        evidenceOfSuccess: words.evidence,
      }),
      ...fields,
    });
  };
  /** Hours in work time and in own time; days from today. */
  const activity = (
    key: Key,
    under: RecordOf<'learningQuestion'> | null,
    way: RecordOf<'activity'>['way'],
    state: RecordOf<'activity'>['state'],
    days: readonly [from: number, to: number] | null,
    hours: readonly [work: number, own: number] | null,
  ) => {
    const [title, note] = activities[key];
    return example.write(make.newActivity, {
      title,
      note,
      learningQuestionId: under?.id ?? null,
      sideTaskId: under === null ? sideTask.id : null,
      way,
      state,
      startDate: days && example.day(days[0]),
      endDate: days && example.day(days[1]),
      workMinutes: hours && hours[0] * 60,
      ownMinutes: hours && hours[1] * 60,
    });
  };

  const day = (days: number) => example.day(days);
  const accessible = question('accessibility', asked.accessibility, {
    state: 'done',
    neededBy: day(-15),
    practiseOn: day(20),
    lookBackOn: day(40),
  });
  const writing = question('plainLanguage', asked.plainLanguage, {
    neededBy: day(70),
    practiseOn: day(11),
    lookBackOn: day(100),
  });
  const figures = question('figures', asked.figures, {
    neededBy: day(130),
    practiseOn: day(160),
    lookBackOn: day(190),
  });
  const change = question('change', asked.change, { neededBy: day(180), practiseOn: day(150), lookBackOn: day(200) });
  const journey = question('customerJourney', asked.customerJourney, { state: 'later' });
  const written = {
    accessibilityCourse: activity('accessibilityCourse', accessible, 'formal', 'done', [-90, -80], [4, 0]),
    accessibilityTest: activity('accessibilityTest', accessible, 'others', 'done', [-24, -24], [6, 0]),
    writingCourse: activity('writingCourse', writing, 'formal', 'done', [-50, -36], [14, 0]),
    weeklyLetter: activity('weeklyLetter', writing, 'experience', 'busy', [-31, 66], [26, 0]),
    languageCoach: activity('languageCoach', writing, 'others', 'planned', [14, 56], [6, 0]),
    styleSheet: activity('styleSheet', writing, 'experience', 'idea', null, [8, 0]),
    dataCourse: activity('dataCourse', figures, 'formal', 'planned', [101, 101], [8, 0]),
    lookAlong: activity('lookAlong', figures, 'others', 'planned', [32, 32], [4, 0]),
    quarterly: activity('quarterly', figures, 'experience', 'planned', [105, 125], [16, 0]),
    pilot: activity('pilot', change, 'experience', 'planned', [60, 102], [48, 0]),
    peers: activity('peers', change, 'others', 'busy', [-21, 170], [12, 2]),
    changeBook: activity('changeBook', change, 'formal', 'dropped', null, null),
    journeyCourse: activity('journeyCourse', journey, 'formal', 'idea', [150, 185], [0, 20]),
    youngReaders: activity('youngReaders', null, 'experience', 'planned', [40, 75], [6, 0]),
  };
  const { practice } = example.texts;
  example.write(makeAgenda.newPracticeMoment, {
    activityId: written.writingCourse.id,
    plannedOn: day(-28),
    doneOn: day(-28),
    note: practice.writing,
  });
  example.write(makeAgenda.newPracticeMoment, { activityId: written.writingCourse.id, plannedOn: day(22) });
  example.write(makeAgenda.newPracticeMoment, {
    activityId: written.accessibilityTest.id,
    plannedOn: day(-16),
    doneOn: day(-15),
    note: practice.accessibility,
  });
  return written;
}
