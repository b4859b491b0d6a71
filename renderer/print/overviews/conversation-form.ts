import { TalkAgreements } from '../sections/talk-agreements.tsx';
import { TalkFront, TalkPrivate } from '../sections/talk-front.tsx';
import { TalkScores } from '../sections/talk-scores.tsx';
import type { Overview } from './overview.ts';

const always = () => true;
const never = () => false;

/** The form for one conversation: to prepare it, to write on during it, and to sign after it. */
export const conversationForm: Overview = {
  id: 'conversation',
  parts: [
    { id: 'talk', Content: TalkFront, isOptional: false, holds: ['conversations', 'talkPoints'], startsPage: never },
    {
      id: 'talkPrivate',
      Content: TalkPrivate,
      isOptional: true,
      holds: ['scan', 'reflection', 'belief'],
      startsPage: never,
    },
    { id: 'talkScores', Content: TalkScores, isOptional: true, holds: ['standing', 'feedback'], startsPage: never },
    {
      id: 'talkAgreements',
      Content: TalkAgreements,
      isOptional: false,
      holds: ['conversations'],
      extras: ['notes'],
      startsPage: always,
    },
  ],
  isSparse: (view) => view.requirements.length === 0 && view.talkPoints.length === 0,
};
