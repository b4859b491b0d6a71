import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, Permille, positionField, Text } from '../define.ts';

/** How the hours of a week lie over its days: see shared/model/working-pattern.ts. */
export const patternFields = {
  pattern: {
    schema: z.enum(['fiveDays', 'chosenDays', 'varies']),
    nl: 'werkdagen',
    en: 'working days',
    leaves: 'shown',
    words: {
      nl: { fiveDays: 'Vijf gelijke dagen', chosenDays: 'Eigen dagen', varies: 'Wisselend rooster' },
      en: { fiveDays: 'Five equal days', chosenDays: 'Days of my own', varies: 'Roster that varies' },
    },
  },
  /** The minutes of Monday to Sunday; only of chosen days, else empty. */
  dayMinutes: {
    schema: z
      .array(
        z
          .int()
          .min(0)
          .max(24 * 60),
      )
      .max(7),
    nl: 'uren per werkdag',
    en: 'hours a working day',
    leaves: 'silent',
    follows: 'pattern',
  },
} as const;

/** Contract hours over a part of the plan's period. Outside any of these the contract of the plan holds, with 90/10. */
export const contractPeriodKind = defineKind({
  kind: 'contractPeriod',
  name: { nl: ['contractperiode', 'contractperiodes'], en: ['contract period', 'contract periods'] },
  leaves: 'workingTime',
  titleField: 'startDate',
  version: 3,
  upcasters: [
    { pattern: 'fiveDays', dayMinutes: [], isBeside: false },
    ({ splitAgreedOn, ...rest }) => ({ ...rest, agreedBeforeOn: splitAgreedOn }),
  ],
  fields: {
    startDate: { schema: IsoDate, nl: 'begindatum', en: 'start date', leaves: 'drawn' },
    /** Null = until the next one, or the end of the plan. */
    endDate: { schema: IsoDate.nullable(), nl: 'einddatum', en: 'end date', leaves: 'drawn' },
    minutesPerWeek: { schema: Minutes, nl: 'uren per week', en: 'hours a week', leaves: 'drawn' },
    /** The part for side tasks, in thousandths of the contract: 100 = 10%. */
    sidePermille: { schema: Permille, nl: 'deel voor de neventaak', en: 'part for side tasks', leaves: 'drawn' },
    /** The day on which versions before this said that another split was agreed. Only read (shared/model/consent.ts): decisions say the rest. */
    agreedBeforeOn: {
      schema: IsoDate.nullable(),
      nl: 'verdeling afgesproken op',
      en: 'split agreed on',
      leaves: 'drawn',
    },
    ...patternFields,
    /** It holds beside another contract and is added to it, rather than taking its place. */
    isBeside: { schema: z.boolean(), nl: 'naast een ander contract', en: 'beside another contract', leaves: 'shown' },
  },
});
export type ContractPeriod = z.infer<typeof contractPeriodKind.schema>;

/** A part of the core task, with its results as they were agreed (method: kerntaak). */
export const coreTaskKind = defineKind({
  kind: 'coreTask',
  name: { nl: ['kerntaak', 'kerntaken'], en: ['core task', 'core tasks'] },
  leaves: 'workingTime',
  titleField: 'title',
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    results: { schema: Text, nl: 'resultaten', en: 'results', leaves: 'shown', proposable: true },
    minutesPerWeek: {
      schema: Minutes.nullable(),
      nl: 'uren per week',
      en: 'hours a week',
      leaves: 'shown',
      proposable: true,
    },
    agreedOn: { schema: IsoDate.nullable(), nl: 'akkoord op', en: 'agreed on', leaves: 'shown' },
    position: positionField,
  },
});
export type CoreTask = z.infer<typeof coreTaskKind.schema>;

/** Days on which one does not work. */
export const leaveKind = defineKind({
  kind: 'leave',
  name: { nl: ['verlof', 'keer verlof'], en: ['leave', 'times leave'] },
  leaves: 'leave',
  titleField: 'title',
  version: 2,
  upcasters: [{ weekdays: [], everyWeeks: 1, weeks: 'all', skippedDates: [] }],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    startDate: { schema: IsoDate, nl: 'eerste dag', en: 'first day', leaves: 'drawn' },
    endDate: { schema: IsoDate, nl: 'laatste dag', en: 'last day', leaves: 'drawn' },
    leaveKind: {
      schema: z.enum(['leave', 'holiday', 'other']),
      nl: 'soort',
      en: 'kind',
      leaves: 'drawn',
      words: {
        nl: { leave: 'Verlof', holiday: 'Feestdag', other: 'Anders' },
        en: { leave: 'Leave', holiday: 'Public holiday', other: 'Other' },
      },
    },
    /** Null = whole days. */
    minutesPerDay: { schema: Minutes.nullable(), nl: 'uren per dag', en: 'hours a day', leaves: 'drawn' },
    /** 1 = Monday. Empty = all days from the first to the last; else it comes back on these days of the week in between. */
    weekdays: {
      schema: z.array(z.int().min(1).max(7)).max(7),
      nl: 'dagen van de week',
      en: 'days of the week',
      leaves: 'drawn',
    },
    /** Of leave that comes back: once every so many weeks, counted from the first. */
    everyWeeks: {
      schema: z.int().min(1).max(52),
      nl: 'om de hoeveel weken',
      en: 'every how many weeks',
      leaves: 'drawn',
    },
    weeks: {
      schema: z.enum(['all', 'even', 'odd']),
      nl: 'weken',
      en: 'weeks',
      leaves: 'drawn',
      words: {
        nl: { all: 'Alle weken', even: 'Even weken', odd: 'Oneven weken' },
        en: { all: 'All weeks', even: 'Even weeks', odd: 'Odd weeks' },
      },
    },
    /** Days on which it would come back, but does not. */
    skippedDates: {
      schema: z.array(IsoDate).max(1_000),
      nl: 'overgeslagen dagen',
      en: 'skipped days',
      leaves: 'drawn',
    },
    /** The id it has in the calendar it was read from; empty = typed. */
    calendarUid: { schema: z.string().max(1_000), nl: 'nummer in de agenda', en: 'number in the calendar', empty: '' },
  },
});
export type Leave = z.infer<typeof leaveKind.schema>;

/** Time that was spent: on which day, how long, on what, in whose time. */
export const hourEntryKind = defineKind({
  kind: 'hourEntry',
  name: { nl: ['urenregel', 'urenregels'], en: ['line of hours', 'lines of hours'] },
  leaves: 'hours',
  titleField: 'note',
  references: [
    { field: 'sideTaskId', to: 'sideTask', onDelete: 'clear' },
    { field: 'coreTaskId', to: 'coreTask', onDelete: 'clear' },
    { field: 'activityId', to: 'activity', onDelete: 'clear' },
  ],
  fields: {
    workedOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    minutes: { schema: Minutes, nl: 'uren', en: 'hours', leaves: 'drawn' },
    what: {
      schema: z.enum(['core', 'side', 'learning']),
      nl: 'waaraan',
      en: 'on what',
      leaves: 'drawn',
      words: {
        nl: { core: 'Kerntaak', side: 'Neventaak', learning: 'Leren' },
        en: { core: 'Core task', side: 'Side task', learning: 'Learning' },
      },
    },
    time: {
      schema: z.enum(['work', 'own']),
      nl: 'werktijd of eigen tijd',
      en: 'work time or own time',
      leaves: 'drawn',
      words: { nl: { work: 'Werktijd', own: 'Eigen tijd' }, en: { work: 'Work time', own: 'Own time' } },
    },
    sideTaskId: { schema: idOf('sideTask').nullable(), nl: 'neventaak', en: 'side task', leaves: 'drawn' },
    coreTaskId: { schema: idOf('coreTask').nullable(), nl: 'kerntaak', en: 'core task', leaves: 'drawn' },
    activityId: { schema: idOf('activity').nullable(), nl: 'leeractiviteit', en: 'activity', leaves: 'drawn' },
    note: { schema: Line, nl: 'toelichting', en: 'note', leaves: 'drawn' },
    loggedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
  },
});
export type HourEntry = z.infer<typeof hourEntryKind.schema>;
