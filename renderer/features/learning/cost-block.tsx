import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { costTexts } from '#shared/text/costs.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterCostRecord } from '../../platform/alter-cost.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { SplitOfCost } from './split-of-cost.tsx';
import { VatField, VatSentence } from './vat-field.tsx';

/** One cost: what for, how much (or free, or not known yet), when, and who pays which part of it. */
export function CostBlock({
  view,
  cost,
  number,
}: {
  view: PlanView;
  cost: RecordOf<'cost'>;
  /** Its number when an activity has several. */
  number: number | null;
}) {
  const t = useTexts(learningTexts).costs;
  const words = useTexts(costTexts);
  const set = (patch: Partial<RecordOf<'cost'>>, group?: string) => alterCostRecord(cost.id, patch, group);
  return (
    <div className="rk-cost" data-field={cost.id}>
      {number !== null && <h3>{t.post(number)}</h3>}
      <div className="rk-cost-fields">
        {(number !== null || cost.title !== '') && (
          <DraftField
            label={t.what}
            placeholder={t.whatPlaceholder}
            value={cost.title}
            words
            maxLength={2_000}
            onCommit={(title, group) => set({ title }, group)}
          />
        )}
        <div data-field="amountCents">
          <MoneyField
            label={t.amount}
            value={cost.amountCents}
            onCommit={(amountCents, group) => set({ amountCents }, group)}
          />
          <div className="rk-costs-quick rk-caption">
            {cost.amountCents === null && <span className="rk-muted">{t.amountUnknown}</span>}
            {cost.amountCents === 0 && <span className="rk-muted">{t.isFree}</span>}
            {cost.amountCents !== 0 && (
              <Button size="small" onPress={() => set({ amountCents: 0 })}>
                {t.free}
              </Button>
            )}
            {cost.amountCents !== null && (
              <Button size="small" onPress={() => set({ amountCents: null })}>
                {t.notKnown}
              </Button>
            )}
          </div>
        </div>
        {cost.amountCents !== 0 && (
          <div data-field="vat">
            <VatField cost={cost} />
          </div>
        )}
        <div data-field="costDate">
          <DateField label={t.date} value={cost.costDate} onCommit={(costDate, group) => set({ costDate }, group)} />
        </div>
        {cost.amountCents !== 0 && (
          <div data-field="receipt">
            <DraftField
              label={words.receipt}
              placeholder={words.receiptPlaceholder}
              value={cost.receipt}
              maxLength={2_000}
              onCommit={(receipt, group) => set({ receipt }, group)}
            />
          </div>
        )}
      </div>
      {cost.amountCents !== 0 && (
        <>
          <div data-field="isAdvanced">
            <Checkbox isSelected={cost.isAdvanced} onChange={(isAdvanced) => set({ isAdvanced })}>
              {t.isAdvanced}
            </Checkbox>
          </div>
          <Repayment cost={cost} />
        </>
      )}
      <VatSentence cost={cost} />
      {(cost.amountCents !== 0 || view.allocationsOf(cost.id).length > 0) && <SplitOfCost view={view} cost={cost} />}
      <Button size="small" variant="quiet" icon="trash" onPress={() => removeWithUndo(cost)}>
        {t.remove}
      </Button>
    </div>
  );
}

/** A repayment clause or study agreement: open when there is one. */
function Repayment({ cost }: { cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).costs;
  const set = (patch: Partial<RecordOf<'cost'>>, group?: string) => alterCostRecord(cost.id, patch, group);
  const [isOpen, setIsOpen] = useState(cost.repayTerms !== '' || cost.repayUntil !== null);
  return (
    <Disclosure title={t.repay} isOpen={isOpen} onToggle={setIsOpen}>
      <div className="rk-cost-fields">
        <div data-field="repayTerms">
          <DraftField
            label={t.repayTerms}
            hint={t.repayTermsHint}
            value={cost.repayTerms}
            words
            multiline
            onCommit={(repayTerms, group) => set({ repayTerms }, group)}
          />
        </div>
        <div data-field="repayUntil">
          <DateField
            label={t.repayUntil}
            value={cost.repayUntil}
            onCommit={(repayUntil, group) => set({ repayUntil }, group)}
          />
        </div>
      </div>
    </Disclosure>
  );
}
