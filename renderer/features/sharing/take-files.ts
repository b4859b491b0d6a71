import { CallError } from '#shared/contract/errors.ts';
import type { PlanId } from '#shared/model/records.ts';
import type { FeedbackAnswerFile, ResponseFile, RoutekaartFile, ShareFile } from '#shared/share/envelope.ts';
import { changesForFeedback } from '#shared/share/feedback-form.ts';
import { isRoutekaart, readFileText } from '#shared/share/read-file.ts';
import { changesForResponse } from '#shared/share/take-in.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { shareProblemSentence } from '#shared/text/share-errors.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { allSaved, openPlan, usePlanStore } from '../../platform/plan-store.ts';
import { receive, receiveAll, refreshReceived, useReceived } from '../../platform/received-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { readWithPassphrase } from '../../platform/share-file/read-with-passphrase.ts';
import { notify } from '../../ui/notify.tsx';
import type { FileTaker } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { setIntake } from './intake-store.ts';

const words = () => returnedTexts[useSettings.getState().language].intake;

/** Every sort of Routekaart file: a plan that somebody shares, a response to one's own, feedback that was asked for. */
export const routekaartFiles: FileTaker = {
  endings: ['routekaart'],
  recognises: isRoutekaart,
  takesSeveral: true,
  open: (files) => void takeFiles(files),
};

async function takeFiles(files: readonly File[]): Promise<void> {
  const read: RoutekaartFile[] = [];
  for (const file of files) {
    const one = await readWithPassphrase(file);
    if (one) read.push(one);
  }
  await takeIn(read);
}

/** A response that was pasted as text. Resolves with the sentence why it was not read, or null. */
export async function takePasted(text: string): Promise<string | null> {
  const read = readFileText(text);
  if (!read.ok) return shareProblemSentence(read.problem, useSettings.getState().language);
  await takeIn([read.value]);
  return null;
}

async function takeIn(files: readonly RoutekaartFile[]): Promise<void> {
  const answers = files.filter((f): f is FeedbackAnswerFile => f.type === 'feedbackAnswer');
  const shares = files.filter((f): f is ShareFile => f.type === 'share');
  if (shares.length > 1) await takeShares(shares);
  for (const file of files) {
    if (file.type === 'share' && shares.length === 1) await takeShare(file);
    if (file.type === 'response') await takeResponse(file);
    if (file.type === 'feedbackForm') notify({ title: words().form });
  }
  if (answers.length > 0) await takeFeedback(answers);
}

async function takeShare(file: ShareFile): Promise<void> {
  const { language } = useSettings.getState();
  const own = (usePlanStore.getState().plans ?? []).find(({ plan }) => plan.id === file.share.planId);
  if (own) {
    notify({ title: words().ownShare(own.plan.title) });
    return;
  }
  const t = receivedTexts[language];
  try {
    const outcome = await receive(file);
    openPlace({ type: 'received-plan', id: file.share.planId }, { pin: true });
    if (outcome === 'different') notify({ title: t.outcome.different, tone: 'warn' });
    else notify({ title: t.outcome[outcome](file.share.byName), tone: 'done' });
  } catch (failure) {
    if (!(failure instanceof CallError)) throw failure;
    notify({ title: errorSentence(failure, language), tone: 'error' });
  }
}

/** The plans of a team at once: they stand in one list, and none opens by itself. */
async function takeShares(files: readonly ShareFile[]): Promise<void> {
  const { language } = useSettings.getState();
  const own = new Set<string>((usePlanStore.getState().plans ?? []).map(({ plan }) => plan.id));
  const others = files.filter((file) => !own.has(file.share.planId));
  const t = receivedTexts[language].outcome;
  try {
    const outcomes = await receiveAll(others);
    const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((one) => one === outcome).length;
    openPlace({ type: 'received' }, { pin: true });
    const rest = [
      t.knownMany(count('known')),
      t.differentMany(count('different')),
      t.ownMany(files.length - others.length),
    ];
    notify({
      title: t.addedMany(count('added')),
      text: rest.filter(Boolean).join(' '),
      tone: count('different') > 0 ? 'warn' : 'done',
    });
  } catch (failure) {
    if (!(failure instanceof CallError)) throw failure;
    notify({ title: errorSentence(failure, language), tone: 'error' });
  }
}

/** Opens the plan that a file belongs to; false, with a sentence, when it is not here. */
async function goToPlan(planId: string): Promise<boolean> {
  const { view, plans } = usePlanStore.getState();
  if (view?.plan.id === planId) return true;
  const listed = (plans ?? []).find(({ plan }) => plan.id === planId);
  if (listed === undefined) {
    await refreshReceived();
    const isReceived = useReceived.getState().plans?.some((plan) => plan.planId === planId);
    notify({ title: isReceived ? words().ofReceived : words().otherPlan, tone: 'warn' });
    return false;
  }
  await openPlan(planId as PlanId);
  notify({ title: words().otherPlanOpened(listed.plan.title) });
  return true;
}

async function takeResponse(file: ResponseFile): Promise<void> {
  if (!(await goToPlan(file.response.planId))) return;
  // What is being typed comes first, so that nothing of it is compared with what it no longer says.
  await allSaved();
  const { changes, verdict, added } = changesForResponse(edit.view(), file, edit.context());
  edit.commit(changes);
  // Saved once more with the same in it, only the round notes that it came: to a person that is nothing new.
  const isKnown = changes.every((change) => change.after?.kind === 'share');
  setIntake(file.response.planId, { of: 'response', byName: file.response.byName, verdict, isKnown, added });
  openPlace({ type: 'returned' }, { pin: true });
}

/** Many at once, in one step that can be undone. */
async function takeFeedback(files: readonly FeedbackAnswerFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined || !(await goToPlan(first.answer.planId))) return;
  await allSaved();
  const group = edit.context().newId();
  const total = { people: 0, known: 0, added: 0, lost: 0, isGone: false };
  for (const file of files) {
    const intake = changesForFeedback(edit.view(), file, edit.context());
    if (intake.verdict === 'otherPlan') {
      notify({ title: words().otherPlan, tone: 'warn' });
      continue;
    }
    edit.commit(intake.changes, { group });
    total.people += intake.isKnown ? 0 : 1;
    total.known += intake.isKnown ? 1 : 0;
    total.added += intake.added;
    total.lost += intake.lost;
    total.isGone ||= intake.verdict === 'gone';
  }
  setIntake(first.answer.planId, { of: 'feedback', ...total });
  openPlace({ type: 'feedback-requests' }, { pin: true });
}
