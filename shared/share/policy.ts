import type { ShareProfile, ShareSection } from '../model/kinds/sharing.ts';
import type { Kind } from '../model/records.ts';

/**
 * Whether records of a kind may leave: with a section that is chosen; `ticked` = private, only when its kind is ticked by
 * hand (method.md, Sharing); `always`; or `never` (the app's own bookkeeping, and what was sent to others).
 */
export type KindPolicy = { readonly section: ShareSection } | 'ticked' | 'always' | 'never';

/** A new kind without a policy does not compile: nothing leaves because somebody forgot it. */
export const kindPolicies: Readonly<Record<Kind, KindPolicy>> = {
  plan: 'always',
  jobProfile: { section: 'jobProfile' },
  requirement: { section: 'requirements' },
  quality: { section: 'standing' },
  selfScore: { section: 'standing' },
  feedback: { section: 'feedback' },
  conversation: { section: 'conversations' },
  agreedLevel: { section: 'conversations' },
  commitment: { section: 'conversations' },
  learningQuestion: { section: 'learning' },
  activity: { section: 'learning' },
  parkedIdea: { section: 'ideas' },
  ownLibraryItem: { section: 'ideas' },
  budgetSource: { section: 'budget' },
  cost: { section: 'budget' },
  allocation: { section: 'budget' },
  sideTask: { section: 'workingTime' },
  contractPeriod: { section: 'workingTime' },
  coreTask: { section: 'workingTime' },
  practiceMoment: { section: 'learning' },
  hourEntry: { section: 'hours' },
  leave: { section: 'leave' },
  talkPoint: { section: 'talkPoints' },
  climateSheet: { section: 'climate' },
  scan: 'ticked',
  scanStep: 'never',
  belief: 'ticked',
  reflection: 'ticked',
  remark: { section: 'thread' },
  proposal: { section: 'thread' },
  decision: { section: 'thread' },
  share: 'never',
  feedbackRequest: 'never',
  dismissal: 'never',
  ruleSetting: 'never',
  calendarEntry: 'never',
  reminder: 'never',
};

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
export const privateKinds: readonly Kind[] = (Object.keys(kindPolicies) as Kind[]).filter(
  (kind) => kindPolicies[kind] === 'ticked',
);

/** Whether a kind is the app's own bookkeeping: it never leaves, and nobody has to be told that it stays. */
export function isBookkeeping(kind: Kind): boolean {
  return kindPolicies[kind] === 'never';
}
