import type { PlanView } from '#shared/model/plan-view.ts';
import { splitWorkingTime } from '#shared/model/working-time.ts';
import { formatHours } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';

const minutesOfAWeek = 168 * 60;

/** The hours of the contract and how they split into core and side task, 90% and 10% (method.md, Kerntaak 90 / neventaak 10). */
export function ContractSplit({ view }: { view: PlanView }) {
  const t = useTexts(workingTimeTexts);
  const language = useLanguage();
  const { plan } = view;
  const { contractMinutes, coreMinutes, sideMinutes } = splitWorkingTime(plan.contractMinutesPerWeek);
  const hours = (minutes: number) => formatHours(minutes, language);
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
          <p>{t.split(hours(contractMinutes), hours(coreMinutes), hours(sideMinutes))}</p>
        )}
      </div>
    </div>
  );
}
