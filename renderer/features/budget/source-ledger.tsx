import { AllocationState } from '#shared/model/kinds/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What one source pays: the activity, the amount and how far it is. */
export function SourceLedger({ view, source }: { view: PlanView; source: RecordOf<'budgetSource'> }) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const allocations = view.allocationsFrom(source.id);
  if (allocations.length === 0) return <p className="rk-muted">{t.ledgerEmpty}</p>;
  const total = allocations.reduce((sum, a) => sum + a.amountCents, 0);
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-source-ledger">
        <thead>
          <tr>
            <th scope="col">{t.activity}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" className="rk-num">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {allocations.map((allocation) => (
            <LedgerRow key={allocation.id} view={view} allocation={allocation} />
          ))}
          {allocations.length > 1 && (
            <tr data-total>
              <th scope="row">{t.total}</th>
              <td />
              <td className="rk-num">{formatEuros(total, language)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function LedgerRow({ view, allocation }: { view: PlanView; allocation: RecordOf<'allocation'> }) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const cost = view.get('cost', allocation.costId);
  const activity = cost && view.get('activity', cost.activityId);
  if (activity === undefined) return null;
  const name = [activity.title.trim() || t.untitledActivity, cost?.title.trim()].filter(Boolean).join(' · ');
  return (
    <tr data-field={allocation.id}>
      <th scope="row">
        <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id }, { focus: 'amountCents' })}>
          {name}
        </LinkButton>
        {activity.state === 'dropped' && <Tag>{t.dropped}</Tag>}
      </th>
      <td className="rk-source-ledger-state">
        <Select
          label={t.stateOf(name)}
          isLabelHidden
          value={allocation.state}
          options={AllocationState.options.map((state) => ({ value: state, label: terms.allocationState[state] }))}
          onChange={(state) => alterRecord('allocation', allocation.id, { state })}
        />
      </td>
      <td className="rk-num">{formatEuros(allocation.amountCents, language)}</td>
    </tr>
  );
}
