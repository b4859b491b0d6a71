import * as z from 'zod';
import { defineKind, IsoDate, idOf, positionField, Text } from '../define.ts';

/** A moment to practise again what was learned (method.md, step 3: how and when will I practise again). */
export const practiceMomentKind = defineKind({
  kind: 'practiceMoment',
  name: { nl: ['oefenmoment', 'oefenmomenten'], en: ['practice moment', 'practice moments'] },
  leaves: 'learning',
  titleField: 'note',
  references: [{ field: 'activityId', to: 'activity', onDelete: 'delete' }],
  fields: {
    activityId: { schema: idOf('activity'), nl: 'leeractiviteit', en: 'activity', leaves: 'drawn' },
    plannedOn: { schema: IsoDate, nl: 'gepland op', en: 'planned on', leaves: 'drawn', proposable: true },
    doneOn: { schema: IsoDate.nullable(), nl: 'gedaan op', en: 'done on', leaves: 'drawn' },
    note: { schema: Text, nl: 'toelichting', en: 'note', leaves: 'drawn', proposable: true },
    position: positionField,
  },
});
export type PracticeMoment = z.infer<typeof practiceMomentKind.schema>;

/** Names a dated thing of the agenda: the record and which of its dates. */
const ItemKey = z.string().min(1).max(200);

/** What a calendar elsewhere was last told of an item, so that its UID stays and its SEQUENCE goes up (RFC 5545, 3.8.7.4). */
export const calendarEntryKind = defineKind({
  kind: 'calendarEntry',
  name: { nl: ['agendapunt', 'agendapunten'], en: ['calendar item', 'calendar items'] },
  leaves: 'never',
  titleField: 'itemKey',
  fields: {
    itemKey: { schema: ItemKey, nl: 'wat', en: 'what' },
    sequence: { schema: z.int().min(0), nl: 'versie', en: 'version' },
    fingerprint: { schema: z.string().max(200), nl: 'inhoud', en: 'content' },
  },
});
export type CalendarEntry = z.infer<typeof calendarEntryKind.schema>;

/** What the owner said to a reminder: later, or done. */
export const reminderKind = defineKind({
  kind: 'reminder',
  name: { nl: ['herinnering', 'herinneringen'], en: ['reminder', 'reminders'] },
  leaves: 'never',
  titleField: 'itemKey',
  fields: {
    itemKey: { schema: ItemKey, nl: 'waaraan', en: 'of what' },
    snoozedUntil: { schema: IsoDate.nullable(), nl: 'later, op', en: 'later, on' },
    isDone: { schema: z.boolean(), nl: 'gedaan', en: 'done' },
  },
});
export type Reminder = z.infer<typeof reminderKind.schema>;
