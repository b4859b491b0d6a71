import { add, alter } from '../model/edits/base.ts';
import { guessWay } from '../model/edits/learning.ts';
import { newActivity, newCost, newLearningQuestion, newSideTask } from '../model/edits/new-records.ts';
import { type Plan, planKind } from '../model/kinds/plan.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { IdOf, RecordOf } from '../model/records.ts';
import { knowsSideTask, sideModelOf, sideTasksOf } from '../model/side-model.ts';
import { dateOf, hoursOf, textOf } from './plan-fields.ts';
import type { GuideStep } from './step.ts';

const activeQuestions = (view: PlanView) => view.learningQuestions.filter((q) => q.state === 'active');
const questionName = (view: PlanView, id: string) => {
  const question = view.get('learningQuestion', id);
  return question?.text || question?.shortTitle || '';
};
const ofQuestion = {
  part: 'learning',
  about: (view: PlanView) => activeQuestions(view).map((q) => q.id),
  within: (_view: PlanView, id: string) => id,
  name: questionName,
} as const;

/** Activities that are not finished yet, question by question. */
const openActivities = (view: PlanView) =>
  activeQuestions(view).flatMap((q) =>
    view.activitiesOf(q.id).filter((a) => a.state !== 'done' && a.state !== 'dropped'),
  );
const ofActivity = {
  part: 'learning',
  about: (view: PlanView) => openActivities(view).map((a) => a.id),
  within: (view: PlanView, id: string) => view.get('activity', id)?.learningQuestionId ?? '',
  name: (view: PlanView, id: string) => view.get('activity', id)?.title ?? '',
} as const;

const costOf = (view: PlanView, activityId: string): RecordOf<'cost'> | undefined => view.costsOf(activityId)[0];

/** Step 3: how do I want to learn this; and the side task. */
export const learningSteps = [
  {
    id: 'questions',
    part: 'learning',
    ask: {
      type: 'list',
      items: (view) => activeQuestions(view).map((q) => ({ id: q.id, title: q.text || q.shortTitle })),
      add: (view, context, _about, text) => [add(newLearningQuestion(context, view, { text }))],
    },
  },
  { id: 'learning-form', ...ofQuestion, ask: textOf('learningQuestion', 'learningForm') },
  { id: 'needed-by', ...ofQuestion, ask: dateOf('learningQuestion', 'neededBy') },
  {
    id: 'activities',
    ...ofQuestion,
    ask: {
      type: 'list',
      items: (view, id) => view.activitiesOf(id).map((a) => ({ id: a.id, title: a.title })),
      add: (view, context, id, title) => [
        add(
          newActivity(context, view, {
            title,
            way: guessWay(title),
            learningQuestionId: id as IdOf<'learningQuestion'>,
          }),
        ),
      ],
    },
  },
  { id: 'work-time', ...ofActivity, ask: hoursOf('activity', 'workMinutes') },
  { id: 'own-time', ...ofActivity, ask: hoursOf('activity', 'ownMinutes') },
  {
    id: 'cost',
    ...ofActivity,
    about: (view) =>
      openActivities(view)
        .filter((a) => a.way === 'formal')
        .map((a) => a.id),
    ask: {
      type: 'money',
      read: (view, id) => costOf(view, id)?.amountCents ?? null,
      write: (view, context, id, amountCents) => {
        const cost = costOf(view, id);
        if (cost === undefined)
          return amountCents === null
            ? []
            : [add(newCost(context, view, { activityId: id as IdOf<'activity'>, amountCents }))];
        const change = alter(cost, { amountCents });
        return change ? [change] : [];
      },
    },
  },
  { id: 'do-differently', ...ofQuestion, ask: textOf('learningQuestion', 'doDifferently') },
  { id: 'practise-again', ...ofQuestion, ask: textOf('learningQuestion', 'practiseAgain') },
  { id: 'manager-support', ...ofQuestion, ask: textOf('learningQuestion', 'managerSupport') },
  { id: 'evidence', ...ofQuestion, ask: textOf('learningQuestion', 'evidenceOfSuccess') },
  { id: 'look-back', ...ofQuestion, ask: dateOf('learningQuestion', 'lookBackOn') },
] as const satisfies readonly GuideStep[];

const ofSideTask = {
  part: 'side-task',
  about: (view: PlanView) => sideTasksOf(view).map((t) => t.id),
  within: (_view: PlanView, id: string) => id,
  name: (view: PlanView, id: string) => view.get('sideTask', id)?.title ?? '',
} as const;

/** Kerntaak 90 / neventaak 10 (method.md). */
export const sideTaskSteps = [
  {
    id: 'side-model',
    part: 'side-task',
    ask: {
      type: 'choice',
      words: planKind.fields.knowsSideTask.words,
      read: sideModelOf,
      write: (view, _context, _about, answer) => {
        const change = alter(view.plan, { knowsSideTask: answer as Plan['knowsSideTask'] });
        return change ? [change] : [];
      },
    },
  },
  {
    id: 'side-tasks',
    part: 'side-task',
    about: (view) => (knowsSideTask(view) ? [''] : []),
    ask: {
      type: 'list',
      items: (view) => view.sideTasks.map(({ id, title }) => ({ id, title })),
      add: (view, context, _about, title) => [add(newSideTask(context, view, { title }))],
    },
  },
  { id: 'side-task-goals', ...ofSideTask, ask: textOf('sideTask', 'goals') },
  { id: 'side-task-contribution', ...ofSideTask, ask: textOf('sideTask', 'contribution') },
  { id: 'side-task-hours', ...ofSideTask, ask: hoursOf('sideTask', 'minutesPerWeek') },
] as const satisfies readonly GuideStep[];
