import { activitiesWithoutQuestion } from '#shared/model/codes.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { stationProgress } from '#shared/model/progress.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import type { Language } from '#shared/text/language.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import type { TreeNode } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { activityIcon, activityTone } from './activity-look.ts';
import { stationLook } from './station-look.ts';

/** Step 3: its learning questions with their activities, and activities that hang nowhere yet. */
export function stepThreeNodes(view: PlanView, language: Language): TreeNode[] {
  const t = learningTexts[language];
  const { loose } = activitiesWithoutQuestion(view);
  const children = view.learningQuestions.map((question) => questionNode(view, question, language));
  return [
    {
      key: 'step-3',
      label: t.step,
      step: 3,
      place: { type: 'learning-questions' },
      ...(children.length > 0 && { badge: String(children.length) }),
      children: [
        ...children,
        ...(loose.length > 0
          ? [
              {
                key: 'step-3-loose',
                label: t.tree.loose,
                icon: 'question' as const,
                isMuted: true,
                badge: String(loose.length),
                children: activityNodes(loose, language),
              },
            ]
          : []),
      ],
    },
  ];
}

function questionNode(view: PlanView, question: RecordOf<'learningQuestion'>, language: Language): TreeNode {
  const t = learningTexts[language];
  const { state, activityCount } = stationProgress(view, question);
  const look = stationLook[state];
  return {
    key: question.id,
    label: shortTitleOf(question) || t.question.untitled,
    icon: look.icon,
    ...(look.treeTone && { tone: look.treeTone }),
    ...(activityCount > 0 && { badge: String(activityCount) }),
    isMuted: state === 'later',
    place: { type: 'learning-question', id: question.id },
    children: activityNodes(view.activitiesOf(question.id), language),
    record: question,
    rename: (text) => alterRecord('learningQuestion', question.id, { shortTitle: text }),
    remove: () => removeWithUndo(question),
    move: (index) => edit.commit(moveTo(edit.view().learningQuestions, question, index)),
  };
}

/** The activities of one list; they can be renamed, moved among each other and deleted. */
function activityNodes(activities: readonly RecordOf<'activity'>[], language: Language): TreeNode[] {
  const t = learningTexts[language];
  return activities.map((activity) => {
    const tone = activityTone(activity);
    return {
      key: activity.id,
      label: activity.title.trim() || t.activities.untitled,
      icon: activityIcon(activity),
      ...(tone && { tone }),
      isMuted: activity.state === 'dropped',
      place: { type: 'activity', id: activity.id },
      record: activity,
      rename: (text) => alterRecord('activity', activity.id, { title: text }),
      remove: () => removeWithUndo(activity),
      move: (index) => edit.commit(moveTo(siblingsOf(edit.view(), activity), activity, index)),
    };
  });
}

/** The list an activity stands in. */
function siblingsOf(view: PlanView, { learningQuestionId }: RecordOf<'activity'>): readonly RecordOf<'activity'>[] {
  return learningQuestionId ? view.activitiesOf(learningQuestionId) : activitiesWithoutQuestion(view).loose;
}

/** The parked ideas, quietly at the end. */
export function parkedIdeaNodes(view: PlanView, language: Language): TreeNode[] {
  const t = learningTexts[language];
  return [
    {
      key: 'parked-ideas',
      label: t.ideas.title,
      icon: 'archive',
      isMuted: true,
      startsGroup: true,
      place: { type: 'ideas' },
      ...(view.parkedIdeas.length > 0 && { badge: String(view.parkedIdeas.length) }),
      children: view.parkedIdeas.map((idea) => ({
        key: idea.id,
        label: idea.title.trim() || t.ideas.untitled,
        icon: 'lightbulb',
        isMuted: true,
        place: { type: 'ideas' },
        record: idea,
        rename: (text) => alterRecord('parkedIdea', idea.id, { title: text }),
        remove: () => removeWithUndo(idea),
        move: (index) => edit.commit(moveTo(edit.view().parkedIdeas, idea, index)),
      })),
    },
  ];
}
