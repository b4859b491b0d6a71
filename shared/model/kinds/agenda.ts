import * as z from 'zod';
import { defineKind, IsoDate, idOf, Position, Text } from '../define.ts';

/** A moment to practise again what was learned (method.md, step 3: how and when will I practise again). */
export const practiceMomentKind = defineKind({
  kind: 'practiceMoment',
  titleField: 'note',
  references: [{ field: 'activityId', to: 'activity', onDelete: 'delete' }],
  shape: {
    activityId: idOf('activity'),
    plannedOn: IsoDate,
    doneOn: IsoDate.nullable(),
    note: Text,
    position: Position,
  },
});
export type PracticeMoment = z.infer<typeof practiceMomentKind.schema>;

/** Names a dated thing of the agenda: the record and which of its dates. */
const ItemKey = z.string().min(1).max(200);

/** What a calendar elsewhere was last told of an item, so that its UID stays and its SEQUENCE goes up (RFC 5545, 3.8.7.4). */
export const calendarEntryKind = defineKind({
  kind: 'calendarEntry',
  titleField: 'itemKey',
  isPrivate: true,
  shape: { itemKey: ItemKey, sequence: z.int().min(0), fingerprint: z.string().max(200) },
});
export type CalendarEntry = z.infer<typeof calendarEntryKind.schema>;

/** What the owner said to a reminder: later, or done. */
export const reminderKind = defineKind({
  kind: 'reminder',
  titleField: 'itemKey',
  isPrivate: true,
  shape: { itemKey: ItemKey, snoozedUntil: IsoDate.nullable(), isDone: z.boolean() },
});
export type Reminder = z.infer<typeof reminderKind.schema>;
