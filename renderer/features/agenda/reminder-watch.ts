import { notificationText } from '#shared/share/notification-out.ts';
import { reminderTexts } from '#shared/text/reminders.ts';
import { host } from '../../platform/client.ts';
import { today } from '../../platform/clock.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { rememberFirstDay, rememberTold, remindersNow } from './reminders-now.ts';

/** How often the hour is looked at. */
const everyMilliseconds = 60_000;

/**
 * Keeps an eye on the day: remembers when a plan was first seen, what was told today, and has the host show what is new once
 * the hour has come. One notification a day at most, also when it is about several things.
 */
export function watchReminders(): void {
  usePlanStore.subscribe((now, before) => {
    if (now.view !== before.view) look();
  });
  setInterval(look, everyMilliseconds);
}

function look(): void {
  const { view } = usePlanStore.getState();
  if (view === null) return;
  rememberFirstDay(view);
  const { reminders, language } = useSettings.getState();
  const { now } = remindersNow(view, reminders);
  const told = reminders.told[view.plan.id];
  const wasShown = told?.date === today() && told.isShown;
  if (now.length === 0) return;
  const isTime = clockTime() >= reminders.time;
  rememberTold(view, now, wasShown || isTime);
  if (wasShown || !isTime) return;
  void host.notify(reminderTexts[language].notification, notificationText(view, now, today(), language));
}

/** "09:05", where the user is. */
function clockTime(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
