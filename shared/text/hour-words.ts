import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import type { HourRow } from '../model/edits/hours.ts';
import type { PlanView } from '../model/plan-view.ts';
import { startOf } from '../model/short-title.ts';
import { formatDate, formatRecentDate } from './format.ts';
import { formatDayOfWeek } from './format-period.ts';
import { hoursTexts } from './hours.ts';
import type { Language } from './language.ts';

/** The name of the task or activity that hours went to; empty when none was said or it is gone. */
export function taskName(view: PlanView, row: HourRow): string {
  const id = row.sideTaskId ?? row.coreTaskId ?? row.activityId;
  const record = id === null ? undefined : view.records.get(id);
  return record !== undefined && 'title' in record ? startOf(record.title) : '';
}

/** What a row of hours is about, on its own: "Jongerenpanel Mobiliteit", or "Kerntaak, algemeen". */
export function rowName(view: PlanView, row: HourRow, language: Language): string {
  const t = hoursTexts[language];
  const name = taskName(view, row) || t.withoutName[row.what];
  return row.time === 'own' ? `${name} (${t.own})` : name;
}

/** What hours went to, within a sentence: "neventaak, Jongerenpanel Mobiliteit, in eigen tijd". */
export function whatWords(view: PlanView, row: HourRow, language: Language): string {
  const t = hoursTexts[language];
  const what = t.ofKind(t.kinds[row.what], taskName(view, row));
  return row.time === 'own' ? `${what}, ${t.line.ownTime}` : what;
}

/** "vandaag, di 24 november 2026"; the day of the week always stands there, since that is how people remember it. */
export function dayWords(date: IsoDate, today: IsoDate, language: Language): string {
  const { relativeDay } = hoursTexts[language];
  const day = formatDayOfWeek(date, language);
  if (date === today) return `${relativeDay.today}, ${day}`;
  return date === addDays(today, -1) ? `${relativeDay.yesterday}, ${day}` : day;
}

/** "24 november" within this year. */
export function shortDayWords(date: IsoDate, today: IsoDate, language: Language): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatRecentDate(date, today, language) : formatDate(date, language);
}

/** A capital where a sentence begins. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
