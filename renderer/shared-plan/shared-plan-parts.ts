import type { ComponentType } from 'react';
import type { LeavingKind } from '#shared/model/records.ts';
import { privateKinds } from '#shared/share/policy.ts';
import { termTexts } from '#shared/text/terms.ts';
import { Assignment } from './assignment.tsx';
import { Beliefs } from './beliefs.tsx';
import { Budget } from './budget.tsx';
import { ClimateSheets } from './climate-sheets.tsx';
import { Conversations } from './conversations.tsx';
import { Hours } from './hours.tsx';
import { Leave } from './leave.tsx';
import { PracticeMoments } from './practice-moments.tsx';
import { Preferences } from './preferences.tsx';
import { Qualities } from './qualities.tsx';
import { Questions } from './questions.tsx';
import { groupOf } from './record-group.tsx';
import { Reflections } from './reflections.tsx';
import { Requirements } from './requirements.tsx';
import { Scans } from './scans.tsx';
import type { SharedPlanFacts } from './shared-plan-context.ts';
import { TalkPoints } from './talk-points.tsx';
import { WorkingTime } from './working-time.tsx';

export interface SharedPart {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
  readonly isPrivate: boolean;
}

type PartId = 'requirements' | 'qualities' | 'questions' | 'working-time' | 'budget' | 'conversations' | OwnGroup;
/** Kinds that are a part of their own. */
type OwnGroup =
  | 'talkPoint'
  | 'practiceMoment'
  | 'hourEntry'
  | 'leave'
  | 'parkedIdea'
  | 'ownLibraryItem'
  | 'jobProfile'
  | 'climateSheet'
  | 'scan'
  | 'belief'
  | 'reflection';

/** Where records of a kind stand. A kind that may leave and has no place does not compile: what a receiver gets he also sees. */
const partOfKind: Readonly<Record<LeavingKind, PartId | 'heading' | 'beside'>> = {
  plan: 'heading',
  requirement: 'requirements',
  selfScore: 'requirements',
  feedback: 'requirements',
  quality: 'qualities',
  learningQuestion: 'questions',
  activity: 'questions',
  sideTask: 'working-time',
  contractPeriod: 'working-time',
  coreTask: 'working-time',
  budgetSource: 'budget',
  cost: 'budget',
  allocation: 'budget',
  conversation: 'conversations',
  agreedLevel: 'conversations',
  commitment: 'conversations',
  talkPoint: 'talkPoint',
  practiceMoment: 'practiceMoment',
  hourEntry: 'hourEntry',
  leave: 'leave',
  parkedIdea: 'parkedIdea',
  ownLibraryItem: 'ownLibraryItem',
  jobProfile: 'jobProfile',
  climateSheet: 'climateSheet',
  scan: 'scan',
  belief: 'belief',
  reflection: 'reflection',
  // With the record they are about.
  ask: 'beside',
  remark: 'beside',
  proposal: 'beside',
  decision: 'beside',
};

const contents: Readonly<Record<PartId, ComponentType>> = {
  requirements: Requirements,
  qualities: Qualities,
  questions: Questions,
  'working-time': WorkingTime,
  budget: Budget,
  conversations: Conversations,
  talkPoint: TalkPoints,
  practiceMoment: PracticeMoments,
  hourEntry: Hours,
  leave: Leave,
  parkedIdea: groupOf('parkedIdea'),
  ownLibraryItem: groupOf('ownLibraryItem'),
  jobProfile: groupOf('jobProfile'),
  climateSheet: ClimateSheets,
  scan: Scans,
  belief: Beliefs,
  reflection: Reflections,
};

/** The parts of a shared plan in the order of the method; one without anything in it is not there. */
export function partsOf({ view, language, t, has }: SharedPlanFacts): SharedPart[] {
  const terms = termTexts[language];
  const { plan } = view;
  const there = new Set([...view.records.values()].map(({ kind }) => partOfKind[kind as LeavingKind]));
  // The split of the contract says something without a side task.
  if (has('sideTask')) there.add('working-time');
  const titles: Readonly<Record<Exclude<PartId, OwnGroup>, string>> = {
    requirements: terms.steps[1],
    qualities: t.qualities,
    questions: terms.steps[3],
    'working-time': terms.coreAndSideTask,
    budget: terms.budget,
    conversations: t.conversations,
  };
  const ofPlan = (id: string, title: string, Content: ComponentType, says: readonly (string | readonly string[])[]) =>
    says.some((text) => text.length > 0) ? [{ id, title, Content, isPrivate: false }] : [];
  const part = (id: PartId): SharedPart[] => {
    const title = id in titles ? titles[id as keyof typeof titles] : t.groups[id as OwnGroup];
    const isPrivate = (privateKinds as readonly string[]).includes(id);
    return there.has(id) ? [{ id, title, Content: contents[id], isPrivate }] : [];
  };
  const { assignment, contribution, knowForAssignment, knowForMotivation } = plan;
  const { learningForms, whereILearn, whenItIsFun, whenINeedIt } = plan;
  const [step1, step2, ...rest] = Object.keys(contents) as PartId[];
  return [
    ...ofPlan('assignment', t.assignment, Assignment, [assignment, contribution, knowForAssignment, knowForMotivation]),
    ...[step1, step2].flatMap((id) => (id ? part(id) : [])),
    ...ofPlan('preferences', t.preferences, Preferences, [learningForms, whereILearn, whenItIsFun, whenINeedIt]),
    ...rest.flatMap(part),
  ];
}
