import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';
import { describeChangeSet } from '#shared/history/describe.ts';
import { recordName } from '#shared/history/record-name.ts';
import { isInEffect } from '#shared/history/revert.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { call } from '../platform/client.ts';
import { revert, usePlanStore } from '../platform/plan-store.ts';
import { useSettings } from '../platform/settings-store.ts';
import { confirm } from '../ui/confirm.tsx';
import { notify } from '../ui/notify.tsx';

const language = () => useSettings.getState().language;
const words = () => workbenchTexts[language()];
const findRecord = (id: string) => usePlanStore.getState().view?.records.get(id);

/**
 * Says what was just done and offers to take exactly that back, whatever is done after it. The notice goes as soon as it
 * was taken back in whatever way, and comes back with the page. Null (nothing was written) is only said.
 */
export function tellDone(done: ChangeSet | null, title: string, text?: string): void {
  if (done === null) {
    notify({ title, text, tone: 'done' });
    return;
  }
  standing.add(done);
  keepStanding();
  tellTakeBack(done, { title, text, label: words().undo }, () => {
    standing.delete(done);
    keepStanding();
  });
}

/** A notice with a button that takes back this change set; it goes once that happened, in whatever way. */
export function tellTakeBack(
  done: ChangeSet,
  { title, text, label }: { title: string; text: string | undefined; label: string },
  onClose?: () => void,
): void {
  let close = () => {};
  const stop = usePlanStore.subscribe(({ view }, before) => {
    if (view === before.view) return;
    if (view?.plan.id !== done.planId || !isInEffect(view.records, done.changes)) close();
  });
  close = notify({
    title,
    text,
    tone: 'done',
    action: { label, run: () => void takeBack(done) },
    onClose: () => {
      stop();
      onClose?.();
    },
  });
}

/** Says what undo or redo did, or that there was nothing. */
function tellStep(title: string, none: string, done: ChangeSet | null): void {
  if (done === null) notify({ title: none });
  else notify({ title, text: describeChangeSet(done, language(), findRecord), tone: 'done', seconds: 4 });
}

/** Takes a step and says what came of it, or in one sentence why it could not be; undefined is not said. */
export async function takeStep(
  title: string,
  none: string,
  step: () => Promise<ChangeSet | null | undefined>,
): Promise<void> {
  try {
    const done = await step();
    if (done !== undefined) tellStep(title, none, done);
  } catch (failure) {
    if (!(failure instanceof CallError)) throw failure;
    notify({ title: words().stepFailed, text: errorSentence(failure, language()), tone: 'warn' });
  }
}

async function takeBack(done: ChangeSet, takesAlong = false): Promise<void> {
  const { undone, nothingToUndo } = words();
  let inTheWay: CallError | null = null;
  await takeStep(undone, nothingToUndo, async () => {
    try {
      return await revert(done, takesAlong);
    } catch (failure) {
      if (!(failure instanceof CallError) || failure.code !== 'changed-since' || takesAlong) throw failure;
      inTheWay = failure;
      return undefined;
    }
  });
  if (inTheWay !== null && (await confirm(laterWork(inTheWay)))) await takeBack(done, true);
}

function laterWork({ data }: ErrorReply) {
  const t = words();
  const record = findRecord(String(data.id));
  const name = record ? recordName(record, language(), findRecord) : t.thisRecord;
  return { title: t.laterWork, text: t.laterWorkText(name), action: t.takeAlong, cancel: t.leaveAsIs };
}

// The notices that stand, for the page may be loaded anew. Only ids: no words of anybody lie in the browser.
const standing = new Set<ChangeSet>();
const standingKey = 'routekaart-undo';

function keepStanding(): void {
  const ids = [...standing].map(({ planId, id }) => ({ planId, id }));
  sessionStorage.setItem(standingKey, JSON.stringify(ids));
}

/** Shows the notices again that stood when the page was left, as far as what they are about still stands. */
export async function restoreNotices(): Promise<void> {
  const ids = readStanding();
  const { view } = usePlanStore.getState();
  if (view === null || ids.length === 0) return;
  const recent = await call('history.list', { planId: view.plan.id, limit: 200 });
  for (const { changeSet } of recent.reverse())
    if (ids.includes(changeSet.id) && isInEffect(view.records, changeSet.changes))
      tellDone(changeSet, describeChangeSet(changeSet, language(), findRecord));
}

function readStanding(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(standingKey) ?? '[]');
    return Array.isArray(kept) ? kept.map((one: { id?: unknown }) => String(one?.id)) : [];
  } catch {
    return [];
  }
}
