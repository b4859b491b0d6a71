import { agendaOf } from '../model/agenda.ts';
import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { ReminderOf } from '../model/reminders.ts';
import { agendaNames, nameOfItem } from '../text/agenda-names.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { reminderTexts } from '../text/reminders.ts';
import { openView, outletPolicies } from './outlets.ts';

/**
 * What a notification says of these reminders, a line each. It can stand on a locked screen: what is private is called by what
 * kind of thing it is.
 */
export function notificationText(
  view: PlanView,
  reminders: readonly ReminderOf[],
  today: IsoDate,
  language: Language,
): string {
  const told = openView(view, outletPolicies.notification.opens ?? []);
  const open = new Map(agendaOf(told).map((item) => [item.key, item]));
  const t = reminderTexts[language];
  const lines = reminders.map(({ item: { key, kind, startDate } }) => {
    const item = open.get(key);
    const name = item ? nameOfItem(told, item, language) : agendaNames[language].kind[kind];
    return `${name} (${startDate === today ? t.today : formatDate(startDate, language)})`;
  });
  return lines.join('\n');
}
