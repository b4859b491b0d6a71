import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { CountField } from '../../ui/count-field.tsx';

type Source = RecordOf<'budgetSource'>;

const monthsOfYear = 12;
const mostMonths = 600;

/** What happens when the period of a source is over, and how long a period is. */
export function RenewalFields({ source }: { source: Source }) {
  const t = useTexts(budgetTexts);
  const set = (patch: Partial<Source>, group?: string) => alterRecord('budgetSource', source.id, patch, group);
  const choose = (renewal: Source['renewal']) => {
    const current = edit.view().get('budgetSource', source.id);
    if (current === undefined) return;
    if (renewal === 'none') set({ renewal });
    else {
      set({
        renewal,
        // Both are needed to count, and both can be seen and changed right here.
        renewalMonths: current.renewalMonths ?? monthsOfYear,
        startDate: current.startDate ?? edit.view().plan.startDate,
      });
    }
  };
  return (
    <>
      <Choice
        label={t.renewal}
        value={source.renewal}
        onChange={choose}
        options={(['none', 'resets', 'carriesOver'] as const).map((value) => ({
          value,
          label: t.renewalOptions[value],
          hint: t.renewalHints[value],
        }))}
      />
      {source.renewal !== 'none' && (
        <div className="rk-source-months" data-field="renewalMonths">
          <CountField
            label={t.renewalMonths}
            isRequired
            min={1}
            max={mostMonths}
            suffix={t.months}
            value={source.renewalMonths}
            onCommit={(renewalMonths, group) => {
              if (renewalMonths !== null) set({ renewalMonths }, group);
            }}
          />
        </div>
      )}
    </>
  );
}
