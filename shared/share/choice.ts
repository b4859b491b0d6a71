import type { Share, ShareProfile, ShareSection } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import { type Kind, kinds } from '../model/records.ts';
import { kindPolicies, sectionOfKind, sectionsOfProfile } from './policy.ts';

/** For whom, and what goes along. */
export interface ShareChoice {
  readonly profile: ShareProfile;
  readonly receiverName: string;
  readonly sections: readonly ShareSection[];
  /** Private kinds that were ticked. */
  readonly privateKinds: readonly Kind[];
  /** Records that stay, with all that cannot be read without them. */
  readonly excludedIds: readonly string[];
}

/** What is proposed for a receiver: the sections of the profile, nothing private. */
export function newChoice(profile: ShareProfile, receiverName: string): ShareChoice {
  return { profile, receiverName, sections: sectionsOfProfile[profile], privateKinds: [], excludedIds: [] };
}

/** The choice of an earlier round, to go on with. */
export function choiceOf(share: Share): ShareChoice {
  return {
    profile: share.profile,
    receiverName: share.receiverName,
    sections: share.sections,
    privateKinds: share.privateKinds.filter(isKind),
    excludedIds: share.excludedIds,
  };
}

/** Whether two choices are for the same person: the same profile and, whatever the capitals, the same name. */
export function isSameReceiver(
  a: Pick<ShareChoice, 'profile' | 'receiverName'>,
  b: Pick<ShareChoice, 'profile' | 'receiverName'>,
): boolean {
  return a.profile === b.profile && folded(a.receiverName) === folded(b.receiverName);
}

/** The rounds that went to this receiver, oldest first. */
export function roundsOf(view: PlanView, choice: Pick<ShareChoice, 'profile' | 'receiverName'>): Share[] {
  return view.shares.filter((share) => isSameReceiver(share, choice));
}

/** The kinds a choice speaks of, whether or not there is a record of them. */
export function kindsOfChoice(choice: ShareChoice): Kind[] {
  return (Object.keys(kindPolicies) as Kind[]).filter((kind) => {
    const section = sectionOfKind(kind);
    if (section !== null) return choice.sections.includes(section);
    return kindPolicies[kind] === 'ticked' ? choice.privateKinds.includes(kind) : kindPolicies[kind] === 'always';
  });
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}
