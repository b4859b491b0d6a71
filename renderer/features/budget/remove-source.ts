import { removeSource } from '#shared/model/edits/money.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { confirm } from '../../ui/confirm.tsx';
import { tellDone } from '../../workbench/undoable.ts';
import { nameOfSource } from './source-name.ts';

/**
 * Deletes a source with what it was going to pay, says how many parts went along, and offers the way back. One that pays
 * something is asked about first: costs that were covered would not be any more.
 */
export async function removeSourceWithUndo(source: RecordOf<'budgetSource'>): Promise<void> {
  const { language } = useSettings.getState();
  const t = budgetTexts[language];
  const paid = edit.view().allocationsFrom(source.id);
  const sum = paid.reduce((total, a) => total + a.amountCents, 0);
  const question = {
    title: t.removeAsk(nameOfSource(source, language)),
    text: t.removeAskText(paid.length, formatEuros(sum, language)),
    action: t.removeAction,
    isDangerous: true,
  };
  if (paid.length > 0 && !(await confirm(question))) return;
  if (edit.view().get('budgetSource', source.id) === undefined) return;
  const { changes, allocationCount } = removeSource(edit.view(), source);
  const along = allocationCount > 0 ? t.removedAlong(allocationCount) : undefined;
  tellDone(edit.commit(changes), t.removed(nameOfSource(source, language)), along);
}
