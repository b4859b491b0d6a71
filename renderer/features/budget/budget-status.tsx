import { freeBudgetCents } from '#shared/model/budget.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { StatusButton } from '../../workbench/status-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What is still free over all sources with a known amount; nothing while no amount is known. */
export function BudgetStatus() {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const cents = usePlan((view) => freeBudgetCents(view, today()));
  if (cents === null) return null;
  return (
    <StatusButton label={t.free(formatEuros(cents, language))} onPress={() => openPlace({ type: 'budget' })}>
      <Icon name="credit-card" size={14} />
      <b>{t.treeFree(formatEuros(cents, language))}</b>
    </StatusButton>
  );
}
