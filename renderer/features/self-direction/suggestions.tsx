import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { isAboutSurroundings } from '#shared/scan/factor.ts';
import { changeSince, dayOf } from '#shared/scan/history.ts';
import { madeOfStep } from '#shared/scan/made.ts';
import type { FactorResult } from '#shared/scan/scores.ts';
import { stepsFor } from '#shared/scan/steps.ts';
import { formatDate, formatScore } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { MayBox } from './may-box.tsx';
import { StepRow } from './step-row.tsx';

type Scan = RecordOf<'scan'>;

const stepsAtOnce = 3;

/** Small steps for the lowest personal factor, those for others a press away; and questions about the room one gets. */
export function Suggestions({ scan, result }: { scan: Scan; result: readonly FactorResult[] }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const view = usePlan();
  const personal = result
    .filter((r) => !isAboutSurroundings(r.factor) && r.score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  // The lowest stands open, the others a press away: one thing at a time.
  const shown = personal.filter((r) => r.band !== 'high').slice(0, 1);
  const others = personal.filter((r) => r.band !== 'high' && !shown.includes(r));
  const may = result.find((r) => isAboutSurroundings(r.factor));
  const primary = primaryStep(view, scan, may, shown);
  return (
    <div className="rk-suggestions">
      {shown.length === 0 && personal.length > 0 && <p className="rk-muted">{t.nothingLow}</p>}
      {shown.map((one) => (
        <LowFactor key={one.factor} scan={scan} result={one} primary={primary} />
      ))}
      {may?.band && may.band !== 'high' && <MayBox scan={scan} result={may} primary={primary} />}
      {others.length > 0 && (
        <div className="rk-suggestions-more">
          {others.map((one) => (
            <div key={one.factor} data-field={one.factor}>
              <Disclosure title={t.stepsOf(t.factors[one.factor], formatScore(one.score ?? 0, language))}>
                <ul className="rk-steps">
                  {stepsFor(scan, one.factor).map((step) => (
                    <StepRow key={step.id} scan={scan} step={step} />
                  ))}
                </ul>
              </Disclosure>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function LowFactor({ scan, result, primary }: { scan: Scan; result: FactorResult; primary: string | null }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const since = changeSince(usePlan(), scan, result.factor);
  const steps = stepsFor(scan, result.factor);
  const change =
    since && t.change[since.change](formatScore(since.was, language), formatDate(dayOf(since.than), language));
  const rows = (some: typeof steps) =>
    some.map((step) => <StepRow key={step.id} scan={scan} step={step} isPrimary={step.id === primary} />);
  return (
    <section data-field={result.factor}>
      <h2 className="rk-factor-heading">
        <FactorMark look={result.factor} />
        {t.factors[result.factor]}
        <span>{formatScore(result.score ?? 0, language)}</span>
      </h2>
      <p className="rk-muted">{[t.lowest, change, t.stepsLead].filter(Boolean).join(' ')}</p>
      <ul className="rk-steps">{rows(steps.slice(0, stepsAtOnce))}</ul>
      {steps.length > stepsAtOnce && (
        <Disclosure title={t.moreSteps(steps.length - stepsAtOnce)}>
          <ul className="rk-steps">{rows(steps.slice(stepsAtOnce))}</ul>
        </Disclosure>
      )}
    </section>
  );
}

/** The one step that stands out: the first of which nothing was made, about the room before about oneself. */
function primaryStep(
  view: PlanView,
  scan: Scan,
  may: FactorResult | undefined,
  shown: readonly FactorResult[],
): string | null {
  const offered = [
    ...(may?.band === 'low' ? stepsFor(scan, may.factor).slice(0, 1) : []),
    ...shown.flatMap((one) => stepsFor(scan, one.factor).slice(0, stepsAtOnce)),
  ];
  return offered.find((step) => madeOfStep(view, step.id).length === 0)?.id ?? null;
}
