import { unallocatedCents } from '#shared/model/budget.ts';
import { paymentOf, paymentStates } from '#shared/model/consent.ts';
import { takeRest } from '#shared/model/edits/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { costTexts } from '#shared/text/costs.ts';
import { formatEuros } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { reachPaymentState, redatePaymentOf } from '../../platform/consent.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { PartField } from './part-field.tsx';
import { sourceIcons } from './source-look.ts';

/** One part of a cost: which source, how much, how far it is and since when. */
export function AllocationRow({
  view,
  cost,
  allocation,
}: {
  view: PlanView;
  cost: RecordOf<'cost'>;
  allocation: RecordOf<'allocation'>;
}) {
  const t = useTexts(learningTexts).split;
  const words = useTexts(costTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const source = view.get('budgetSource', allocation.sourceId);
  if (source === undefined) return null;
  const name = source.name.trim() || terms.sourceKind[source.sourceKind];
  const open = unallocatedCents(view, cost);
  const payment = paymentOf(view, allocation);
  return (
    <tr data-field={allocation.id}>
      <th scope="row">
        <span className="rk-split-source" data-source={source.sourceKind}>
          <Icon name={sourceIcons[source.sourceKind]} />
          <span>{name}</span>
        </span>
      </th>
      <td className="rk-split-amount">
        <PartField cost={cost} allocation={allocation} name={name} />
        {open !== null && open > 0 && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              const current = edit.view().get('allocation', allocation.id);
              if (current) edit.commit([takeRest(edit.view(), current)]);
            }}
          >
            <span aria-hidden="true">{t.rest(formatEuros(open, language))}</span>
            <span className="rk-visually-hidden">{t.restOf(name, formatEuros(open, language))}</span>
          </Button>
        )}
      </td>
      <td className="rk-split-state">
        <Select
          label={t.stateOf(name)}
          isLabelHidden
          value={payment.state}
          options={paymentStates.map((state) => ({ value: state, label: terms.allocationState[state] }))}
          onChange={(state) => reachPaymentState(allocation.id, state)}
        />
      </td>
      <td className="rk-split-since">
        {payment.state !== 'planned' && (
          <DateField
            label={words.sinceOf(name, terms.allocationState[payment.state])}
            isLabelHidden
            value={payment.on}
            onCommit={(on) => redatePaymentOf(allocation.id, on)}
          />
        )}
      </td>
      <td className="rk-split-remove">
        <IconButton icon="close" size="small" label={t.remove(name)} onPress={() => removeWithUndo(allocation)} />
      </td>
    </tr>
  );
}
