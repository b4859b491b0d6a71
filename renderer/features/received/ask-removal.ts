import { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { type ReceivedPlan, removeReceived } from '../../platform/received-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { confirm } from '../../ui/confirm.tsx';
import { notify } from '../../ui/notify.tsx';
import { closeTab } from '../../workbench/workbench-store.ts';

/** Asks, and erases what somebody shared together with what was written on it: the owner still has the plan itself. */
export async function askRemoval(plan: ReceivedPlan): Promise<void> {
  const { language } = useSettings.getState();
  const t = receivedTexts[language];
  const name = plan.head.ownerName || t.noName;
  const isSure = await confirm({ title: t.removeTitle(name), text: t.removeText, action: t.remove, isDangerous: true });
  if (!isSure) return;
  try {
    await removeReceived(plan.planId);
    closeTab(`received-plan:${plan.planId}`);
    notify({ title: t.removed(name), tone: 'done' });
  } catch (failure) {
    if (!(failure instanceof CallError)) throw failure;
    notify({ title: errorSentence(failure, language), tone: 'error' });
  }
}
