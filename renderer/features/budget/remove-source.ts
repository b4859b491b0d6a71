import { removeSource } from '#shared/model/edits/money.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { nameOfSource } from './source-name.ts';

/** Deletes a source with what it was going to pay, says how many parts went along, and offers the way back. */
export function removeSourceWithUndo(source: RecordOf<'budgetSource'>): void {
  const { language } = useSettings.getState();
  const t = budgetTexts[language];
  const { changes, allocationCount } = removeSource(edit.view(), source);
  edit.commit(changes);
  notify({
    title: t.removed(nameOfSource(source, language)),
    ...(allocationCount > 0 && { text: t.removedAlong(allocationCount) }),
    tone: 'done',
    action: { label: workbenchTexts[language].undo, run: () => void runCommand('edit.undo') },
  });
}
