import * as z from 'zod';
import { IsoDate } from '../model/define.ts';

/** The short pages that explain the method, in their order. */
export const MethodPage = z.enum(['self-direction', 'step-1', 'step-2', 'step-3', 'room']);
export type MethodPage = z.infer<typeof MethodPage>;

/** How far somebody came with Begeleid in one plan: where one is, what was gone on from, what waits for later. */
export const GuideProgress = z.strictObject({
  current: z.string().max(200).nullable(),
  seen: z.array(z.string().max(200)).max(5_000),
  later: z.array(z.string().max(200)).max(5_000),
});
export type GuideProgress = z.infer<typeof GuideProgress>;

/** A clock that somebody started, for one plan: it runs on while the app is closed. */
export const RunningTimer = z.strictObject({ planId: z.string().max(64), startedAt: z.iso.datetime() });
export type RunningTimer = z.infer<typeof RunningTimer>;
/**
 * How somebody wants to be reminded, and what was told already. By plan id: the day a plan was first seen here, on which
 * nobody is reminded of anything, and the keys of the agenda that were told on the last day.
 */
export const ReminderSettings = z.strictObject({
  isOn: z.boolean(),
  perDay: z.int().min(1).max(9),
  /** From when on the day, "09:00". */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  firstSeen: z.record(z.string(), IsoDate),
  told: z.record(
    z.string(),
    z.strictObject({ date: IsoDate, keys: z.array(z.string().max(200)).max(100), isShown: z.boolean() }),
  ),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** Choices of the person at this computer, over all plans. Every field has a default, so an older file stays readable. */
export const Settings = z.object({
  language: z.enum(['nl', 'en']).default('nl'),
  theme: z.enum(['system', 'light', 'dark', 'hc-light', 'hc-dark']).default('system'),
  density: z.enum(['calm', 'compact']).default('calm'),
  /** The pages about the method that were read. */
  methodRead: z.array(MethodPage).default([]),
  /** By plan id. No part of the plan: going on to the next question is nothing to undo. */
  guides: z.record(z.string(), GuideProgress).default({}),
  /** Null = no clock runs. */
  timer: RunningTimer.nullable().default(null),
  /** By plan id: a line of hours that was begun and not written down yet. Kept here, for a browser would write it to its disk. */
  hourLines: z.record(z.string(), z.string().max(1000)).default({}),
  reminders: ReminderSettings.default({ isOn: true, perDay: 1, time: '09:00', firstSeen: {}, told: {} }),
  /** By plan id: the highest SEQUENCE that a calendar elsewhere was ever given (RFC 5545, 3.8.7.4). It never goes down. */
  calendarSequences: z.record(z.string(), z.int().min(0)).default({}),
  /** Where backups are copied to; null = nowhere. Only the core sets it (backups.chooseSecond): see there. */
  secondBackupFolder: z.string().max(4_000).nullable().default(null),
  /** What stood open, so that a restart looks as it was left. The workbench knows its shape. */
  layout: z.record(z.string(), z.unknown()).default({}),
});
export type Settings = z.infer<typeof Settings>;
/** The settings to change; what is left out stays. */
export const SettingsPatch = z.strictObject({
  language: Settings.shape.language.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  density: Settings.shape.density.unwrap().optional(),
  methodRead: Settings.shape.methodRead.unwrap().optional(),
  guides: Settings.shape.guides.unwrap().optional(),
  timer: RunningTimer.nullable().optional(),
  hourLines: Settings.shape.hourLines.unwrap().optional(),
  reminders: Settings.shape.reminders.unwrap().optional(),
  calendarSequences: Settings.shape.calendarSequences.unwrap().optional(),
  layout: z.record(z.string(), z.unknown()).optional(),
});
export type SettingsPatch = z.infer<typeof SettingsPatch>;
/** What the core may change: also what no page may. */
export type SettingsChange = SettingsPatch & { readonly secondBackupFolder?: string | null };
