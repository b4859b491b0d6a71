import type { ChangeSet } from '#shared/history/change-set.ts';
import { alter } from '#shared/model/edits/base.ts';
import type { PlanId } from '#shared/model/records.ts';
import { leftWordsTexts } from '#shared/text/left-words.ts';
import { call } from '../platform/client.ts';
import { forgetWords, type LeftWords } from '../platform/left-words.ts';
import { commit, openView, revert } from '../platform/plan-store.ts';
import { useSettings } from '../platform/settings-store.ts';
import { notify } from '../ui/notify.tsx';

/** What the field of these words holds now. */
export function wordsNow({ record, field }: LeftWords): string {
  const now = record && openView().records.get(record.id);
  return String((now as unknown as Readonly<Record<string, unknown>> | undefined)?.[field ?? ''] ?? '');
}

/** Puts words in the field they were typed in. */
export function putWords(left: LeftWords, text: string): void {
  const now = left.record && openView().records.get(left.record.id);
  if (!now || left.field === null) return;
  commit([alter(now, { [left.field]: text })]);
  forgetWords(left.id);
}

/** Brings back what was deleted in another window, with the words that were being typed in it. */
export async function bringBack(left: LeftWords): Promise<void> {
  const { record } = left;
  const deletion = record && (await deletionOf(record.planId, record.id));
  if (deletion) await revert(deletion, true);
  const isBack = record !== null && openView().records.has(record.id);
  if (isBack && left.field !== null) putWords(left, left.text);
  else if (!isBack) notify({ title: words().cannotBringBack, tone: 'warn' });
}

/** The newest change set that deleted a record. */
async function deletionOf(planId: PlanId, id: string): Promise<ChangeSet | null> {
  for (let before: number | undefined; before === undefined || before > 1; ) {
    const page = await call('history.list', { planId, limit: 200, ...(before !== undefined && { before }) });
    const found = page.find(({ changeSet }) => changeSet.changes.some((c) => c.before?.id === id && c.after === null));
    if (found) return found.changeSet;
    before = page.at(-1)?.number ?? 1;
  }
  return null;
}

export async function copyWords({ text }: LeftWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ title: words().copied, tone: 'done', seconds: 4 });
  } catch {
    notify({ title: words().cannotCopy, tone: 'warn' });
  }
}

function words() {
  return leftWordsTexts[useSettings.getState().language];
}
