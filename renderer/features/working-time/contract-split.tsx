import { yesOn } from '#shared/model/consent.ts';
import { currentContract } from '#shared/model/contract.ts';
import { problemWithHours } from '#shared/model/edits/plans.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { needsAgreement } from '#shared/model/side-model.ts';
import { sideTimeOf } from '#shared/model/side-time.ts';
import { contractTexts } from '#shared/text/contract.ts';
import { formatDate, formatHoursInText, formatPercent } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { NinetyTenBar } from '../../ui/charts/ninety-ten-bar.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ContractHoursField } from './contract-hours-field.tsx';
import { PatternFields } from './pattern-fields.tsx';

/** The hours of the contract and how they split into core and side task today (method.md, Kerntaak 90 / neventaak 10). */
export function ContractSplit({ view }: { view: PlanView }) {
  const t = useTexts(workingTimeTexts);
  const contract = useTexts(contractTexts);
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const { plan } = view;
  const { contractMinutes, coreMinutes, sideMinutes } = currentContract(view, today());
  const { chosenMinutes } = sideTimeOf(view, today());
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const isSplit = sideMinutes > 0;
  const split = isSplit
    ? t.split(hours(contractMinutes), hours(coreMinutes), hours(sideMinutes))
    : t.hoursOnly(hours(contractMinutes));
  return (
    <div className="rk-contract">
      <div className="rk-contract-field" data-field="contractMinutesPerWeek">
        <ContractHoursField
          label={t.contract}
          hint={t.contractHint}
          value={plan.contractMinutesPerWeek}
          onCommit={(contractMinutesPerWeek, group) => {
            if (problemWithHours(contractMinutesPerWeek) === null)
              alterRecord('plan', plan.id, { contractMinutesPerWeek }, group);
          }}
        />
      </div>
      <PatternFields
        value={plan}
        minutesPerWeek={plan.contractMinutesPerWeek}
        onChange={({ minutesPerWeek, ...pattern }, group) => {
          if (problemWithHours(minutesPerWeek) === null)
            alterRecord('plan', plan.id, { ...pattern, contractMinutesPerWeek: minutesPerWeek }, group);
        }}
      />
      <div className="rk-contract-field" data-field="contractFrom">
        <DateField
          label={contract.contractFrom}
          hint={contract.contractFromHint}
          value={plan.contractFrom}
          onCommit={(contractFrom, group) => alterRecord('plan', plan.id, { contractFrom }, group)}
        />
      </div>
      <div className="rk-contract-split">
        {contractMinutes === 0 ? (
          <p className="rk-muted">{t.noContract}</p>
        ) : (
          <>
            <h2>{split}</h2>
            <SplitNote view={view} />
            {isSplit && (
              <>
                <NinetyTenBar
                  coreMinutes={coreMinutes}
                  sideMinutes={sideMinutes}
                  chosenMinutes={chosenMinutes}
                  label={[split, t.chosen(hours(chosenMinutes), hours(sideMinutes))].join('. ')}
                />
                <p className="rk-contract-ends rk-caption" aria-hidden="true">
                  <span>{`${t.core} ${hours(coreMinutes)} ${unit}`}</span>
                  <span>{`${t.side} ${hours(sideMinutes)} ${unit}`}</span>
                </p>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** That it holds from a day on, and that another split than 90/10 was agreed. */
function SplitNote({ view }: { view: PlanView }) {
  const t = useTexts(contractTexts);
  const language = useLanguage();
  const { period, beside, sidePermille } = currentContract(view, today());
  const more = beside.reduce((sum, one) => sum + one.minutesPerWeek, 0);
  const note = more > 0 ? t.besideNote(formatHoursInText(more, language)) : '';
  if (period === null) return note === '' ? null : <p className="rk-muted">{note}</p>;
  const percent = (permille: number) => formatPercent(permille * 10, language);
  const parts = [percent(1000 - sidePermille), percent(sidePermille)] as const;
  const agreedOn = yesOn(view, 'split', period.id);
  const other =
    agreedOn === null ? t.otherSplit(...parts) : t.otherSplitAgreed(...parts, formatDate(agreedOn, language));
  return (
    <p className="rk-muted">
      {t.splitFrom(formatDate(period.startDate, language))}{' '}
      {needsAgreement(view, period) && beside.length === 0 && other} {note}
    </p>
  );
}
