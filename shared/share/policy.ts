import type { KindLeaves } from '../model/field.ts';
import type { ShareProfile, ShareSection } from '../model/kinds/sharing.ts';
import { definitionOf, type Kind, kinds } from '../model/records.ts';

const allKinds = Object.keys(kinds) as Kind[];

/** What each kind says of itself (shared/model/kinds). */
export const kindPolicies: Readonly<Record<Kind, KindLeaves>> = Object.fromEntries(
  allKinds.map((kind) => [kind, definitionOf(kind).leaves]),
) as Record<Kind, KindLeaves>;

/** What is proposed for each kind of receiver; everything can be ticked and unticked. */
export const sectionsOfProfile: Readonly<Record<ShareProfile, readonly ShareSection[]>> = {
  manager: [
    'requirements',
    'standing',
    'feedback',
    'learning',
    'workingTime',
    'budget',
    'conversations',
    'talkPoints',
    'climate',
    'thread',
  ],
  coach: ['requirements', 'standing', 'feedback', 'learning', 'workingTime', 'conversations', 'thread'],
  colleague: ['requirements', 'learning', 'thread'],
  own: [],
};

/** The kinds that leave only when they are ticked by name. */
export const privateKinds: readonly Kind[] = allKinds.filter((kind) => kindPolicies[kind] === 'ticked');

/** Whether a kind is the app's own bookkeeping: it never leaves, and nobody has to be told that it stays. */
export function isBookkeeping(kind: Kind): boolean {
  return kindPolicies[kind] === 'never';
}

/** The section a kind belongs to; null for what always or never goes, or is ticked by name. */
export function sectionOfKind(kind: Kind): ShareSection | null {
  const policy = kindPolicies[kind];
  return policy === 'ticked' || policy === 'always' || policy === 'never' ? null : policy;
}
