import { addSourceBy, sourceBy } from '#shared/arrangements/apply.ts';
import type { SourceArrangement } from '#shared/arrangements/arrangement.ts';
import { noSources, sourceArrangements } from '#shared/arrangements/arrangements.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { arrangementTexts, citeFact } from '#shared/text/arrangements.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatDate, formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { PickDialog, type PickOption } from '../../ui/pick-dialog.tsx';

/**
 * Adds a source by a Dutch arrangement, after showing what it fills in. Nothing is filled in before the button is pressed.
 * Below stands what people take for a budget and is none.
 */
export function SourceByArrangement({
  view,
  onAdded,
  onClose,
}: {
  view: PlanView;
  /** Gets the id of the new source. */
  onAdded: (sourceId: string) => void;
  onClose: () => void;
}) {
  const t = useTexts(arrangementTexts);
  const language = useLanguage();
  return (
    <PickDialog
      title={t.sourceTitle}
      lead={t.sourceLead}
      label={t.choose}
      options={sourceArrangements.map((arrangement) => optionOf(arrangement, view, language))}
      factsTitle={t.fills}
      action={t.add}
      cancel={t.cancel}
      onClose={onClose}
      onPick={(id) => {
        const arrangement = sourceArrangements.find((a) => a.id === id);
        if (arrangement === undefined) return;
        const change = addSourceBy(arrangement, edit.view(), edit.context(), language);
        edit.commit([change]);
        if (change.after) onAdded(change.after.id);
      }}
    >
      <section className="rk-no-sources">
        <h3>{t.noSources}</h3>
        <ul>
          {noSources.map((arrangement) => (
            <li key={arrangement.id}>
              <b>{arrangement[language].name}</b>
              <span>{arrangement[language].what}</span>
              <span className="rk-caption rk-muted">
                {citeFact(arrangement, arrangement[language].source, today(), language)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </PickDialog>
  );
}

function optionOf(arrangement: SourceArrangement, view: PlanView, language: Language): PickOption {
  const t = arrangementTexts[language];
  const fills = sourceBy(arrangement, view, language);
  const { what, source } = arrangement[language];
  return {
    id: arrangement.id,
    label: fills.name,
    hint: what,
    facts: [
      [t.kind, termTexts[language].sourceKind[fills.sourceKind]],
      [t.amount, fills.amountCents === null ? t.amountOwn : formatEuros(fills.amountCents, language)],
      ...(fills.startDate === null
        ? []
        : [[t.start, t.startOwn(formatDate(fills.startDate, language))] as [string, string]]),
      [t.renewal, budgetTexts[language].renewalText(fills.renewal, fills.renewalMonths ?? 0)],
      [t.rules, fills.rules],
    ],
    notes: [citeFact(arrangement, source, today(), language)],
  };
}
