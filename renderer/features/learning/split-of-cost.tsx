import { useState } from 'react';
import { unallocatedCents } from '#shared/model/budget.ts';
import { divideCost, takeRest } from '#shared/model/edits/money.ts';
import { AllocationState } from '#shared/model/kinds/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { Select } from '../../ui/select.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { AddPayer } from './add-payer.tsx';
import { PercentSplit } from './percent-split.tsx';
import { sourceIcons } from './source-look.ts';

type Allocation = RecordOf<'allocation'>;

/** "Wie betaalt welk deel?": the allocations of a cost, in amounts or in percentages, and what is not covered, to the cent. */
export function SplitOfCost({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).split;
  const [isPercent, setIsPercent] = useState(false);
  const allocations = view.allocationsOf(cost.id);
  const canDivide = cost.amountCents !== null && allocations.length > 1;
  return (
    <div className="rk-split">
      <div className="rk-split-head">
        <h3>{t.title}</h3>
        {canDivide && (
          <>
            <Button size="small" variant="quiet" onPress={() => edit.commit(divideCost(edit.view(), cost))}>
              {t.evenly}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setIsPercent(!isPercent)}>
              {isPercent ? t.byAmount : t.byPercent}
            </Button>
          </>
        )}
      </div>
      <div className="rk-split-body" data-field="allocations">
        {isPercent && canDivide ? (
          <PercentSplit view={view} cost={cost} />
        ) : (
          allocations.length > 0 && <AmountSplit view={view} cost={cost} allocations={allocations} />
        )}
        <CoverSentence view={view} cost={cost} />
        <AddPayer view={view} cost={cost} />
      </div>
    </div>
  );
}

function AmountSplit({
  view,
  cost,
  allocations,
}: {
  view: PlanView;
  cost: RecordOf<'cost'>;
  allocations: readonly Allocation[];
}) {
  const t = useTexts(learningTexts).split;
  return (
    <table className="rk-table rk-split-table">
      <thead>
        <tr>
          <th scope="col">{t.source}</th>
          <th scope="col" className="rk-num">
            {t.amount}
          </th>
          <th scope="col">{t.state}</th>
          <th scope="col">
            <span className="rk-visually-hidden">{t.more}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {allocations.map((allocation) => (
          <AllocationRow key={allocation.id} view={view} cost={cost} allocation={allocation} />
        ))}
      </tbody>
    </table>
  );
}

function AllocationRow({ view, cost, allocation }: { view: PlanView; cost: RecordOf<'cost'>; allocation: Allocation }) {
  const t = useTexts(learningTexts).split;
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const source = view.get('budgetSource', allocation.sourceId);
  if (source === undefined) return null;
  const name = source.name.trim() || terms.sourceKind[source.sourceKind];
  const open = unallocatedCents(view, cost);
  const set = (patch: Partial<Allocation>, group?: string) => alterRecord('allocation', allocation.id, patch, group);
  return (
    <tr>
      <th scope="row">
        <span className="rk-split-source" data-source={source.sourceKind}>
          <Icon name={sourceIcons[source.sourceKind]} />
          <span>{name}</span>
        </span>
      </th>
      <td className="rk-split-amount">
        <MoneyField
          label={t.amountOf(name)}
          isLabelHidden
          isRequired
          value={allocation.amountCents}
          onCommit={(amountCents, group) => {
            if (amountCents !== null) set({ amountCents }, group);
          }}
        />
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
          value={allocation.state}
          options={AllocationState.options.map((state) => ({ value: state, label: terms.allocationState[state] }))}
          onChange={(state) => set({ state })}
        />
      </td>
      <td className="rk-split-remove">
        <IconButton icon="close" size="small" label={t.remove(name)} onPress={() => removeWithUndo(allocation)} />
      </td>
    </tr>
  );
}

/** Says whether the parts add up to the cost, to the cent. */
function CoverSentence({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).split;
  const language = useLanguage();
  const open = unallocatedCents(view, cost);
  const hasNobody = view.allocationsOf(cost.id).length === 0;
  const words =
    open === null
      ? t.unknown
      : open > 0
        ? t.open(formatEuros(open, language))
        : open < 0
          ? t.tooMuch(formatEuros(-open, language))
          : hasNobody
            ? t.nobody
            : t.covered;
  const tone = open === null ? 'plain' : open === 0 ? 'done' : 'error';
  return (
    <p className="rk-split-cover" data-tone={tone} aria-live="polite">
      {tone !== 'plain' && <Icon name={tone === 'done' ? 'pass-filled' : 'warning'} />}
      <span className="rk-num">{words}</span>
    </p>
  );
}
