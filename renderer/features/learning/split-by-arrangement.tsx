import { applySplit, canSplitAnew, splitBy } from '#shared/arrangements/apply.ts';
import type { SplitArrangement } from '#shared/arrangements/arrangement.ts';
import { splitArrangements } from '#shared/arrangements/arrangements.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { arrangementTexts, citeFact } from '#shared/text/arrangements.ts';
import { formatEuros, formatPercent } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { PickDialog, type PickOption } from '../../ui/pick-dialog.tsx';

/** Divides a cost by a Dutch arrangement, after showing who would pay what. Nothing is filled in before the button is pressed. */
export function SplitByArrangement({
  view,
  cost,
  onClose,
}: {
  view: PlanView;
  cost: RecordOf<'cost'>;
  onClose: () => void;
}) {
  const t = useTexts(arrangementTexts);
  const language = useLanguage();
  return (
    <PickDialog
      title={t.splitTitle}
      lead={t.splitLead}
      label={t.choose}
      options={splitArrangements.map((arrangement) => optionOf(arrangement, view, cost, language))}
      factsTitle={t.fills}
      action={t.divide}
      cancel={t.cancel}
      onClose={onClose}
      onPick={(id) => {
        const arrangement = splitArrangements.find((a) => a.id === id);
        const current = edit.view().get('cost', cost.id);
        if (!arrangement || !current || !canSplitAnew(edit.view(), current)) return;
        edit.commit(applySplit(arrangement, edit.view(), edit.context(), current, language));
      }}
    />
  );
}

function optionOf(
  arrangement: SplitArrangement,
  view: PlanView,
  cost: RecordOf<'cost'>,
  language: Language,
): PickOption {
  const t = arrangementTexts[language];
  const { name, what, source } = arrangement[language];
  const leave = formatPercent(arrangement.leaveHundredths, language);
  return {
    id: arrangement.id,
    label: name,
    hint: what,
    facts: splitBy(arrangement, view, cost, language).map((part) => {
      const percent = formatPercent(part.hundredths, language);
      const words =
        totalOfCost(cost) === null ? t.partUnknown(percent) : t.part(percent, formatEuros(part.cents, language));
      return [part.name, words];
    }),
    notes: [
      ...(arrangement.isAtMost ? [t.atMost] : []),
      arrangement.isAtMost ? t.leaveAtMost(leave) : t.leave(leave),
      ...(view.allocationsOf(cost.id).length > 0 ? [t.replaces] : []),
      t.more,
      citeFact(arrangement, source, today(), language),
    ],
  };
}
