import { type AgendaItem, isOneDay, startTimeOf } from '#shared/model/agenda.ts';
import type { Days } from '#shared/model/edits/agenda.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames } from '#shared/text/agenda-names.ts';
import { formatShortDate, withTime } from '#shared/text/format.ts';
import { dateFormats } from '#shared/text/formats.ts';
import type { Language } from '#shared/text/language.ts';

const dayFormat = dateFormats({ weekday: 'short', day: 'numeric', month: 'short' });

/** "12 nov 2026", "12 nov 2026 om 10:00" or "1 nov 2026 tot en met 20 dec 2026". */
export function whenOf(days: Days, language: Language, time: string | null = null): string {
  const t = agendaTexts[language];
  const start = formatShortDate(days.startDate, language);
  return days.startDate === days.endDate
    ? withTime(start, time, language)
    : t.fromTo(start, formatShortDate(days.endDate, language));
}

/** The state in a word; nothing for what has none, such as leave. */
export function stateOf(item: AgendaItem, language: Language): string {
  if (stateless.has(item.kind)) return '';
  return agendaTexts[language].state[item.state];
}

const stateless: ReadonlySet<AgendaItem['kind']> = new Set([
  'leave',
  'sideTask',
  'sourceEnd',
  'certificate',
  'planStart',
  'planEnd',
]);

/** Everything about an item in one breath, for who does not see where it lies. */
export function labelOf(
  item: AgendaItem,
  name: string,
  days: Days,
  leave: RecordOf<'leave'> | undefined,
  language: Language,
): string {
  const t = agendaTexts[language];
  const kind = agendaNames[language].kind[item.kind];
  // Many names say their kind already.
  const said = name.startsWith(kind) ? '' : kind;
  const words = t.item(name, said, whenOf(days, language, startTimeOf(item)), stateOf(item, language));
  return leave === undefined ? words : `${words}, ${t.inLeaveShort}`;
}

/** "di 1 dec" in lists; the year stands in the heading above. */
export function dayOf(date: string, language: Language): string {
  return dayFormat(language).format(new Date(`${date}T12:00:00Z`));
}

/** The days in a list: "di 1 dec", "di 1 dec, 10:00", "di 1 dec – vr 4 dec". */
export function daysOf(days: Days, language: Language, time: string | null = null): string {
  return isOneDay(days)
    ? [dayOf(days.startDate, language), time].filter(Boolean).join(', ')
    : `${dayOf(days.startDate, language)} – ${dayOf(days.endDate, language)}`;
}
