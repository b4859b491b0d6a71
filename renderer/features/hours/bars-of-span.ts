import { addDays } from '#shared/model/calendar.ts';
import type { IsoDate } from '#shared/model/define.ts';
import { type PlanAgainstActual, quartersOfHours, weeksOfHours } from '#shared/model/plan-against-actual.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { dateOf, dayNumber, mondayOf } from '#shared/model/weeks.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import type { Language } from '#shared/text/language.ts';
import type { HoursBarData } from '../../ui/charts/week-bars-geometry.ts';

/** More bars beside each other say less; a longer plan is shown by quarter. */
const mostWeeks = 60;
const weeksBack = 12;
const weeksAhead = 4;

export interface NamedSpan extends PlanAgainstActual {
  readonly name: string;
  readonly label: string;
}

/** The weeks around today, or the whole plan, as spans with their names and as bars. */
export function barsOfSpan(
  view: PlanView,
  which: 'recent' | 'plan',
  today: IsoDate,
  language: Language,
): { spans: readonly NamedSpan[]; isByQuarter: boolean; bars: readonly HoursBarData[] } {
  const t = hoursTexts[language];
  const { from, until } = which === 'plan' ? planSpan(view) : recentSpan(view, today);
  const isByQuarter = (dayNumber(until) - dayNumber(from)) / 7 > mostWeeks;
  const spans: NamedSpan[] = isByQuarter
    ? quartersOfHours(view, from, until)
        .slice(-mostWeeks)
        .map((q) => ({
          ...q,
          name: t.quarterName(q.quarter.quarter, q.quarter.year),
          label: t.shortQuarter(q.quarter.quarter, q.quarter.year),
        }))
    : weeksOfHours(view, from, until, today).map((w) => ({
        ...w,
        name: t.weekName(w.week.week),
        label: String(w.week.week),
      }));
  return { spans, isByQuarter, bars: spans.map((span) => barOf(span, today, language)) };
}

function planSpan(view: PlanView): { from: IsoDate; until: IsoDate } {
  return { from: view.plan.startDate, until: view.plan.endDate };
}

/** Twelve weeks back and four ahead, as far as the plan goes; of a plan that is over, its last weeks. */
function recentSpan(view: PlanView, today: IsoDate): { from: IsoDate; until: IsoDate } {
  const { startDate, endDate } = view.plan;
  const at = today < startDate ? startDate : today > endDate ? endDate : today;
  const monday = dateOf(mondayOf(dayNumber(at)));
  const [from, until] = [addDays(monday, -7 * weeksBack), addDays(monday, 7 * weeksAhead - 1)];
  return { from: from < startDate ? startDate : from, until: until > endDate ? endDate : until };
}

function barOf(span: NamedSpan, today: IsoDate, language: Language): HoursBarData {
  const t = hoursTexts[language].picture;
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const isAhead = span.from > today || (span.until >= today && span.entryCount === 0);
  const side = Math.min(span.hours.available, span.plannedSide > 0 ? span.plannedSide : span.hours.side);
  const { core, learning } = span.logged;
  return {
    key: span.from,
    label: span.label,
    core,
    learning,
    side: span.logged.side,
    contract: span.hours.contract,
    ahead: isAhead ? { core: span.hours.available - side, side } : null,
    words: isAhead
      ? t.barAhead(span.name, hours(span.hours.contract))
      : t.bar(span.name, hours(core), hours(span.logged.side), hours(span.hours.contract)),
  };
}
