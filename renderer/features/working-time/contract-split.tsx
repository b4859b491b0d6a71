import type { PlanView } from '#shared/model/plan-view.ts';
import { sideTimeOf } from '#shared/model/side-time.ts';
import { splitWorkingTime } from '#shared/model/working-time.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { NinetyTenBar } from '../../ui/charts/ninety-ten-bar.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';

const minutesOfAWeek = 168 * 60;

/** The hours of the contract and how they split into core and side task, 90% and 10% (method.md, Kerntaak 90 / neventaak 10). */
export function ContractSplit({ view }: { view: PlanView }) {
  const t = useTexts(workingTimeTexts);
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const { plan } = view;
  const { contractMinutes, coreMinutes, sideMinutes } = splitWorkingTime(plan.contractMinutesPerWeek);
  const { chosenMinutes } = sideTimeOf(view);
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const split = t.split(hours(contractMinutes), hours(coreMinutes), hours(sideMinutes));
  return (
    <div className="rk-contract">
      <div className="rk-contract-field" data-field="contractMinutesPerWeek">
        <HoursField
          label={t.contract}
          hint={t.contractHint}
          isRequired
          max={minutesOfAWeek}
          value={plan.contractMinutesPerWeek}
          onCommit={(contractMinutesPerWeek, group) => {
            if (contractMinutesPerWeek !== null) alterRecord('plan', plan.id, { contractMinutesPerWeek }, group);
          }}
        />
      </div>
      <div className="rk-contract-split">
        {contractMinutes === 0 ? (
          <p className="rk-muted">{t.noContract}</p>
        ) : (
          <>
            <h2>{split}</h2>
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
      </div>
    </div>
  );
}
