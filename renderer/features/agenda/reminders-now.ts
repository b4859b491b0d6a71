import type { ReminderSettings } from '#shared/contract/settings.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { type Reminders, remindersOn, toldNow } from '#shared/model/reminders.ts';
import { today } from '../../platform/clock.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';

/**
 * The reminders of today by the choices of this person. On the day that a plan was first seen here, and when reminders are
 * off, there are none for now: what is due waits.
 */
export function remindersNow(view: PlanView, settings: ReminderSettings, day = today()): Reminders {
  return remindersOn(view, day, perDayOn(view, settings, day), settings.told[view.plan.id] ?? null);
}

function perDayOn(view: PlanView, settings: ReminderSettings, day: string): number {
  const firstSeen = settings.firstSeen[view.plan.id];
  return settings.isOn && firstSeen !== undefined && firstSeen < day ? settings.perDay : 0;
}

/** Remembers the first day of a plan on this computer. */
export function rememberFirstDay(view: PlanView): void {
  const { reminders } = useSettings.getState();
  if (reminders.firstSeen[view.plan.id] !== undefined) return;
  changeReminders({ firstSeen: { ...reminders.firstSeen, [view.plan.id]: today() } });
}

/** Remembers what is told now, so that nothing takes its place today. Returns whether somebody still has to be shown it. */
export function rememberTold(view: PlanView, now: Reminders['now'], isShown: boolean): void {
  const { reminders } = useSettings.getState();
  const before = reminders.told[view.plan.id] ?? null;
  const { date, keys } = toldNow(before, today(), now);
  const told = { date, keys: [...keys], isShown };
  if (JSON.stringify(told) === JSON.stringify(before)) return;
  changeReminders({ told: { ...reminders.told, [view.plan.id]: told } });
}

/** Changes some of the choices. */
export function changeReminders(patch: Partial<ReminderSettings>): void {
  changeSettings({ reminders: { ...useSettings.getState().reminders, ...patch } });
}
