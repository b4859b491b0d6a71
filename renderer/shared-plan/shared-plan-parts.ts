import type { ComponentType } from 'react';
import type { Kind } from '#shared/model/records.ts';
import { privateKinds } from '#shared/share/policy.ts';
import { termTexts } from '#shared/text/terms.ts';
import { Assignment } from './assignment.tsx';
import { Beliefs } from './beliefs.tsx';
import { Budget } from './budget.tsx';
import { ClimateSheets } from './climate-sheets.tsx';
import { Conversations } from './conversations.tsx';
import { groupOf, otherKinds } from './other-records.tsx';
import { Qualities } from './qualities.tsx';
import { Questions } from './questions.tsx';
import { Reflections } from './reflections.tsx';
import { Requirements } from './requirements.tsx';
import { Scans } from './scans.tsx';
import type { SharedPlanFacts } from './shared-plan-context.ts';
import { SideTasks } from './side-tasks.tsx';

/** Kinds with a shape of their own that stand after the steps of the method; the others are shown field by field. */
const ownShape = { climateSheet: ClimateSheets, scan: Scans, belief: Beliefs, reflection: Reflections } as const;

export interface SharedPart {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
  readonly isPrivate: boolean;
}

/** The parts of a shared plan in the order of the method; one without anything in it is not there. */
export function partsOf({ view, language, t, has }: SharedPlanFacts): SharedPart[] {
  const terms = termTexts[language];
  const part = (id: string, title: string, Content: ComponentType, isThere: boolean): SharedPart[] =>
    isThere ? [{ id, title, Content, isPrivate: false }] : [];
  const group = (kind: Kind, Content: ComponentType): SharedPart[] =>
    [...view.records.values()].some((record) => record.kind === kind)
      ? [{ id: kind, title: t.groups[kind as keyof typeof t.groups], Content, isPrivate: privateKinds.includes(kind) }]
      : [];
  const { plan } = view;
  const hasAssignment = [plan.assignment, plan.contribution, plan.knowForAssignment, plan.knowForMotivation].some(
    (text) => text.trim() !== '',
  );
  return [
    ...part('assignment', t.assignment, Assignment, hasAssignment),
    ...part('requirements', terms.steps[1], Requirements, view.requirements.length > 0),
    ...part('qualities', t.qualities, Qualities, view.qualities.length > 0),
    ...part('questions', terms.steps[3], Questions, view.learningQuestions.length + view.activities.length > 0),
    ...part('side-tasks', terms.coreAndSideTask, SideTasks, has('sideTask')),
    ...part('budget', terms.budget, Budget, view.costs.length + view.budgetSources.length > 0),
    ...part('conversations', t.conversations, Conversations, view.conversations.length > 0),
    ...otherKinds.flatMap((kind) => group(kind, groupOf(kind))),
    ...(Object.keys(ownShape) as (keyof typeof ownShape)[]).flatMap((kind) => group(kind, ownShape[kind])),
  ];
}
