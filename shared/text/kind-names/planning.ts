import type { NamesOf } from './shape.ts';

/** Working time and dates. */
export const planningNames: NamesOf<
  'contractPeriod' | 'coreTask' | 'leave' | 'hourEntry' | 'practiceMoment' | 'calendarEntry' | 'reminder'
> = {
  nl: {
    contractPeriod: {
      one: 'contractperiode',
      many: 'contractperiodes',
      fields: {
        startDate: 'begindatum',
        endDate: 'einddatum',
        minutesPerWeek: 'uren per week',
        sidePermille: 'deel voor de neventaak',
        splitAgreedOn: 'verdeling afgesproken op',
      },
    },
    coreTask: {
      one: 'kerntaak',
      many: 'kerntaken',
      fields: {
        title: 'titel',
        results: 'resultaten',
        minutesPerWeek: 'uren per week',
        agreedOn: 'afgesproken op',
        position: 'volgorde',
      },
    },
    leave: {
      one: 'verlof',
      many: 'keer verlof',
      fields: {
        title: 'titel',
        startDate: 'begindatum',
        endDate: 'einddatum',
        leaveKind: 'soort',
        minutesPerDay: 'uren per dag',
        calendarUid: 'nummer in de agenda',
      },
    },
    hourEntry: {
      one: 'urenregel',
      many: 'urenregels',
      fields: {
        workedOn: 'datum',
        minutes: 'uren',
        what: 'waaraan',
        time: 'werktijd of eigen tijd',
        sideTaskId: 'neventaak',
        coreTaskId: 'kerntaak',
        activityId: 'leeractiviteit',
        note: 'toelichting',
        loggedAt: 'moment',
      },
    },
    practiceMoment: {
      one: 'oefenmoment',
      many: 'oefenmomenten',
      fields: {
        activityId: 'leeractiviteit',
        plannedOn: 'gepland op',
        doneOn: 'gedaan op',
        note: 'toelichting',
        position: 'volgorde',
      },
    },
    calendarEntry: {
      one: 'agendapunt',
      many: 'agendapunten',
      fields: { itemKey: 'wat', sequence: 'versie', fingerprint: 'inhoud' },
    },
    reminder: {
      one: 'herinnering',
      many: 'herinneringen',
      fields: { itemKey: 'waaraan', snoozedUntil: 'later, op', isDone: 'gedaan' },
    },
  },
  en: {
    contractPeriod: {
      one: 'contract period',
      many: 'contract periods',
      fields: {
        startDate: 'start date',
        endDate: 'end date',
        minutesPerWeek: 'hours a week',
        sidePermille: 'part for side tasks',
        splitAgreedOn: 'split agreed on',
      },
    },
    coreTask: {
      one: 'core task',
      many: 'core tasks',
      fields: {
        title: 'title',
        results: 'results',
        minutesPerWeek: 'hours a week',
        agreedOn: 'agreed on',
        position: 'order',
      },
    },
    leave: {
      one: 'leave',
      many: 'times leave',
      fields: {
        title: 'title',
        startDate: 'start date',
        endDate: 'end date',
        leaveKind: 'sort',
        minutesPerDay: 'hours a day',
        calendarUid: 'number in the calendar',
      },
    },
    hourEntry: {
      one: 'line of hours',
      many: 'lines of hours',
      fields: {
        workedOn: 'date',
        minutes: 'hours',
        what: 'on what',
        time: 'work time or own time',
        sideTaskId: 'side task',
        coreTaskId: 'core task',
        activityId: 'activity',
        note: 'note',
        loggedAt: 'moment',
      },
    },
    practiceMoment: {
      one: 'practice moment',
      many: 'practice moments',
      fields: {
        activityId: 'activity',
        plannedOn: 'planned on',
        doneOn: 'done on',
        note: 'note',
        position: 'order',
      },
    },
    calendarEntry: {
      one: 'calendar item',
      many: 'calendar items',
      fields: { itemKey: 'what', sequence: 'version', fingerprint: 'content' },
    },
    reminder: {
      one: 'reminder',
      many: 'reminders',
      fields: { itemKey: 'of what', snoozedUntil: 'later, on', isDone: 'done' },
    },
  },
};
