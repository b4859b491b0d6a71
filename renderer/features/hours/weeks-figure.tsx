import { useRef } from 'react';
import { sideFinding, soFar } from '#shared/model/plan-against-actual.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatDate, formatHoursInText } from '#shared/text/format.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { WeekBars } from '../../ui/charts/week-bars.tsx';
import { WeekBarsLegend } from '../../ui/charts/week-bars-legend.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Figure } from '../../workbench/figure.tsx';
import { barsOfSpan } from './bars-of-span.ts';
import { useHoursSheet } from './hours-store.ts';
import { SpanTable } from './span-table.tsx';

/** The hours a week as bars under their finding: what the side task got of what was planned. Nothing before the first hours. */
export function WeeksFigure({ view }: { view: PlanView }) {
  const t = useTexts(hoursTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const span = useHoursSheet((s) => s.span);
  if (view.hourEntries.length === 0) return null;
  const { spans, isByQuarter, bars } = barsOfSpan(view, span, today(), language);
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const past = soFar(view, today());
  const contracts = new Set(spans.map((s) => s.hours.contract).filter((c) => c > 0));
  const [contract] = contracts;
  return (
    <Figure
      title={past === null ? t.picture.nothingYet : findingWords(past, t.picture, hours)}
      lead={
        past === null
          ? t.picture.firstWeek
          : t.picture.since(formatDate(past.from, language), formatDate(past.until, language))
      }
      frame={frame}
      table={<SpanTable spans={spans} />}
    >
      <div className="rk-weeks-span">
        <Choice
          label={t.picture.span}
          isLabelHidden
          size="small"
          value={span}
          options={[
            { value: 'recent', label: t.picture.spans.recent },
            { value: 'plan', label: t.picture.spans.plan },
          ]}
          onChange={(chosen) => useHoursSheet.setState({ span: chosen })}
        />
        {isByQuarter && <span className="rk-muted rk-caption">{t.picture.byQuarter}</span>}
      </div>
      <WeekBars
        bars={bars}
        isBeforeToday={(bar) => bar.ahead === null}
        axis={isByQuarter ? t.picture.quarterAxis : t.picture.axis}
        todayWord={t.picture.today}
        label={t.picture.drawing}
        frame={frame}
      />
      <WeekBarsLegend
        words={{
          core: t.column.core,
          side: t.column.side,
          learning: bars.some((bar) => bar.learning > 0) ? t.column.learning : null,
          contract:
            contracts.size === 1 && contract !== undefined
              ? t.picture.contract(hours(contract))
              : contracts.size > 1
                ? t.picture.contractChanges
                : null,
          ahead: bars.some((bar) => bar.ahead !== null) ? t.picture.ahead : null,
        }}
      />
    </Figure>
  );
}

/** The finding above the picture: "Je neventaak kreeg 34,5 van 43,2 uur". */
function findingWords(
  past: NonNullable<ReturnType<typeof soFar>>,
  t: (typeof hoursTexts)['nl']['picture'],
  hours: (minutes: number) => string,
): string {
  const { loggedMinutes, ofMinutes, against } = sideFinding(past);
  if (loggedMinutes === 0 && ofMinutes === 0)
    return t.hoursOnly(hours(past.logged.core + past.logged.side + past.logged.learning));
  if (against === 'room') return t.gotOfRoom(hours(loggedMinutes), hours(ofMinutes));
  return (loggedMinutes > ofMinutes ? t.gotMore : t.got)(hours(loggedMinutes), hours(ofMinutes));
}
