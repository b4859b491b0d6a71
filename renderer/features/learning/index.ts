import { stationProgress } from '#shared/model/progress.ts';
import { shortTitleOf, startOf } from '#shared/model/short-title.ts';
import { learningTexts } from '#shared/text/learning.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { activityIcon } from './activity-look.ts';
import { learningCommands } from './learning-commands.ts';
import { parkedIdeaNodes, stepThreeNodes } from './learning-tree.ts';
import { stationLook } from './station-look.ts';

const ActivityView = lazyView(() => import('./activity-view.tsx'), 'ActivityView');
const IdeasView = lazyView(() => import('./ideas-view.tsx'), 'IdeasView');
const QuestionView = lazyView(() => import('./question-view.tsx'), 'QuestionView');

/** Step 3 "Hoe wil ik dit leren?": the fuel station of a learning question, its activities, and the parked ideas. */
export const contribution: Contribution = {
  id: 'learning',
  commands: learningCommands,
  tree: [
    { order: 3, nodes: stepThreeNodes },
    { order: 9, nodes: parkedIdeaNodes },
  ],
  editors: [
    {
      type: 'learning-question',
      needsPlan: true,
      title: (place, view, language) => {
        const question = 'id' in place ? view?.get('learningQuestion', place.id) : undefined;
        return question ? shortTitleOf(question) || learningTexts[language].question.untitled : null;
      },
      icon: (place, view) => {
        const question = 'id' in place ? view?.get('learningQuestion', place.id) : undefined;
        return view && question ? stationLook[stationProgress(view, question).state].icon : 'fuel';
      },
      parents: () => [{ type: 'home' }, { type: 'learning-questions' }],
      Component: QuestionView,
    },
    {
      type: 'activity',
      needsPlan: true,
      title: (place, view, language) => {
        const activity = 'id' in place ? view?.get('activity', place.id) : undefined;
        return activity ? startOf(activity.title) || learningTexts[language].activities.untitled : null;
      },
      icon: (place, view) => {
        const activity = 'id' in place ? view?.get('activity', place.id) : undefined;
        return activity ? activityIcon(activity) : 'circle-large';
      },
      parents: (place, view) => {
        const activity = 'id' in place ? view?.get('activity', place.id) : undefined;
        if (activity?.learningQuestionId) {
          return [
            { type: 'home' },
            { type: 'learning-questions' },
            { type: 'learning-question', id: activity.learningQuestionId },
          ];
        }
        return activity?.sideTaskId
          ? [{ type: 'home' }, { type: 'working-time' }, { type: 'side-task', id: activity.sideTaskId }]
          : [{ type: 'home' }];
      },
      Component: ActivityView,
    },
    {
      type: 'ideas',
      needsPlan: true,
      title: (_place, _view, language) => learningTexts[language].ideas.title,
      icon: () => 'archive',
      parents: () => [{ type: 'home' }],
      Component: IdeasView,
    },
  ],
};
