import { create } from 'zustand';
import type { ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanRecord } from '#shared/model/records.ts';
import { choiceOf, newChoice, roundsOf, type ShareChoice } from '#shared/share/choice.ts';

/** A share in the making, kept while the app runs. What was sent is remembered in the plan (kind `share`). */
export interface ShareDraft {
  readonly choice: ShareChoice;
  readonly note: string;
}

const useDrafts = create<Readonly<Record<string, ShareDraft>>>(() => ({}));

/** The share that is being made of a plan: as it was left, else as the last round, else the proposal for the manager. */
export function useShareDraft(view: PlanView): ShareDraft {
  const kept = useDrafts((s) => s[view.plan.id]);
  return kept ?? startOf(view);
}

function startOf(view: PlanView): ShareDraft {
  const last = view.shares.at(-1);
  return { choice: last ? choiceOf(last) : newChoice('manager', view.plan.managerName), note: '' };
}

function change(view: PlanView, patch: (draft: ShareDraft) => ShareDraft): void {
  useDrafts.setState((s) => ({ [view.plan.id]: patch(s[view.plan.id] ?? startOf(view)) }));
}

const changeChoice = (view: PlanView, patch: (choice: ShareChoice) => Partial<ShareChoice>) =>
  change(view, (draft) => ({ ...draft, choice: { ...draft.choice, ...patch(draft.choice) } }));

/** Begins anew for another kind of receiver, with the last round of that kind when there was one. */
export function chooseProfile(view: PlanView, profile: ShareProfile): void {
  const last = view.shares.findLast((s) => s.profile === profile);
  const name = profile === 'manager' ? view.plan.managerName : '';
  change(view, (draft) => ({ ...draft, choice: last ? choiceOf(last) : newChoice(profile, name) }));
}

/** Another name; one that the plan was shared with before brings back what was chosen then. */
export function nameReceiver(view: PlanView, receiverName: string): void {
  changeChoice(view, (choice) => {
    const last = roundsOf(view, { ...choice, receiverName }).at(-1);
    return last ? { ...choiceOf(last), receiverName } : { receiverName };
  });
}

export function writeNote(view: PlanView, note: string): void {
  change(view, (draft) => ({ ...draft, note }));
}

export function toggleSection(view: PlanView, section: ShareSection): void {
  changeChoice(view, ({ sections }) => ({
    sections: sections.includes(section) ? sections.filter((s) => s !== section) : [...sections, section],
  }));
}

export function togglePrivate(view: PlanView, kind: Kind): void {
  changeChoice(view, ({ privateKinds }) => ({
    privateKinds: privateKinds.includes(kind) ? privateKinds.filter((k) => k !== kind) : [...privateKinds, kind],
  }));
}

export function toggleRecord(view: PlanView, record: PlanRecord): void {
  changeChoice(view, ({ excludedIds }) => ({
    excludedIds: excludedIds.includes(record.id)
      ? excludedIds.filter((id) => id !== record.id)
      : [...excludedIds, record.id],
  }));
}

/** The round was made: the next one begins without its message. */
export function forgetNote(view: PlanView): void {
  writeNote(view, '');
}
