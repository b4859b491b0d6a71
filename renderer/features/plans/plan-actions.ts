import { CallError } from '#shared/contract/errors.ts';
import { add, type EditContext } from '#shared/model/edits/base.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import { archivePlan, followUpPlan } from '#shared/model/edits/plans.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { exampleNoteTexts } from '#shared/text/example.ts';
import { planTexts } from '#shared/text/plans.ts';
import { call } from '../../platform/client.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { commitTo, editContext, erasePlan, openPlan, refreshPlans, usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { confirmWith } from '../../ui/confirm.tsx';
import { notify } from '../../ui/notify.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { closeTab, openPlace } from '../../workbench/workbench-store.ts';
import { tellFailure } from './tell-failure.ts';

/** A new plan with its four answers in; `startPlan` has checked them. */
export interface NewPlan {
  readonly ownerName: string;
  readonly jobTitle: string;
  readonly contractMinutesPerWeek: number;
  readonly startDate: string;
  readonly endDate: string;
}

const words = () => planTexts[useSettings.getState().language];

/** Writes a new plan, opens it and puts the cursor where the first requirement goes. False when it could not be written. */
export async function beginPlan(start: NewPlan): Promise<boolean> {
  const context = newPlanContext();
  const title = words().planTitle(start.startDate, start.endDate);
  const plan = newPlan(context, {
    ...start,
    ownerName: start.ownerName.trim(),
    jobTitle: start.jobTitle.trim(),
    title,
  });
  return attempt(async () => {
    await commitTo(plan.id, [add(plan)]);
    await openPlan(plan.id);
    openPlace({ type: 'home' }, { pin: true });
    // With a profile that was read on the welcome sheet, its proposals come first; else the first requirement is typed.
    if (!(await runCommand('profile.showWaiting'))) openPlace({ type: 'requirements' }, { pin: true, focus: 'new' });
    closeTab('welcome');
  });
}

/** Opens a plan on its home. */
export async function goToPlan(planId: PlanId): Promise<boolean> {
  return attempt(async () => {
    if (planId !== usePlanStore.getState().view?.plan.id) await openPlan(planId);
    openPlace({ type: 'home' }, { pin: true });
    closeTab('welcome');
  });
}

/** Puts a plan in the archive or takes it out, says so, and offers the way back. */
export async function setArchived(plan: Plan, isArchived: boolean): Promise<boolean> {
  const change = archivePlan(plan, editContext(plan.id), isArchived);
  if (change === null) return true;
  return attempt(async () => {
    if (plan.id === usePlanStore.getState().view?.plan.id) edit.commit([change]);
    else await commitTo(plan.id, [change]);
    const t = words().list;
    const name = plan.title || words().untitled;
    notify({
      title: isArchived ? t.archived(name) : t.unarchived(name),
      action: {
        label: isArchived ? t.unarchive : t.archive,
        run: () => void setArchived(change.after as Plan, !isArchived),
      },
    });
  });
}

/** The records of a plan, open or not. Rejects with CallError. */
export async function readPlan(planId: PlanId): Promise<PlanView> {
  const open = usePlanStore.getState().view;
  if (open?.plan.id === planId) return open;
  const { records } = await call('plan.open', { planId });
  return new PlanView(new Map(records.map((r) => [r.id, r])));
}

/** Writes the plan that continues another and opens it. */
export async function makeFollowUp(old: PlanView, archivesOld: boolean): Promise<boolean> {
  const context = newPlanContext();
  return attempt(async () => {
    await commitTo(context.planId, followUpPlan(old, context, words().planTitle));
    if (archivesOld) await setArchived(old.plan, true);
    await openPlan(context.planId);
    await refreshPlans();
    openPlace({ type: 'home' }, { pin: true });
    notify({ title: words().follow.made(edit.view().plan.title) });
  });
}

/** Opens the example plan: the one that is there already, else a new one in the language of this moment. */
export async function openExample(): Promise<boolean> {
  return attempt(async () => {
    await refreshPlans();
    const there = (usePlanStore.getState().plans ?? []).find(({ plan }) => plan.isExample);
    if (there) {
      await goToPlan(there.plan.id as PlanId);
      return;
    }
    const { examplePlan } = await import('#shared/example/example-plan.ts');
    const context = newPlanContext();
    await commitTo(context.planId, examplePlan(context, useSettings.getState().language));
    await goToPlan(context.planId);
  });
}

/** Asks, and then erases a plan that is an example or archived, for good. Without any plan the welcome sheet comes back. */
export async function removePlan(plan: Plan): Promise<boolean> {
  const t = exampleNoteTexts[useSettings.getState().language];
  const name = plan.title || words().untitled;
  const answer = await confirmWith({
    ...(plan.isExample ? t.confirmExample : { title: t.confirmPlanTitle(name), text: t.confirmPlanText }),
    action: t.removeAction,
    check: t.alsoFromBackups,
    isDangerous: true,
  });
  if (answer === null) return false;
  return attempt(async () => {
    const wasOpen = usePlanStore.getState().view?.plan.id === plan.id;
    const { isSecondAway } = await erasePlan(plan.id as PlanId, answer.isChecked);
    if (wasOpen) openPlace({ type: 'welcome' }, { pin: true });
    if (isSecondAway) notify({ title: t.secondAway, tone: 'warn', seconds: 0 });
    notify({ title: plan.isExample ? t.removed : t.removedPlan(name), tone: 'done' });
  });
}

function newPlanContext(): EditContext {
  return editContext(crypto.randomUUID() as PlanId);
}

async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (failure) {
    if (!(failure instanceof CallError)) throw failure;
    tellFailure(failure);
    return false;
  }
}
