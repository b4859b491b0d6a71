import { startOf } from '#shared/model/short-title.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { workingTimeCommands } from './working-time-commands.ts';
import { workingTimeNodes } from './working-time-tree.ts';

const CoreTaskView = lazyView(() => import('./core-task-view.tsx'), 'CoreTaskView');
const SideTaskView = lazyView(() => import('./side-task-view.tsx'), 'SideTaskView');
const WorkingTimeView = lazyView(() => import('./working-time-view.tsx'), 'WorkingTimeView');

/** Core and side task: the 90/10 split of the contract, and the side tasks that were chosen. */
export const contribution: Contribution = {
  id: 'working-time',
  commands: workingTimeCommands,
  tree: [{ order: 4, nodes: workingTimeNodes }],
  editors: [
    {
      type: 'working-time',
      needsPlan: true,
      title: (_place, _view, language) => workingTimeTexts[language].title,
      icon: () => 'pie-chart',
      parents: () => [{ type: 'home' }],
      Component: WorkingTimeView,
    },
    {
      type: 'core-task',
      needsPlan: true,
      title: (place, view, language) => {
        const task = 'id' in place ? view?.get('coreTask', place.id) : undefined;
        return task ? startOf(task.title) || coreTaskTexts[language].untitled : null;
      },
      icon: () => 'briefcase',
      parents: () => [{ type: 'home' }, { type: 'working-time' }],
      Component: CoreTaskView,
    },
    {
      type: 'side-task',
      needsPlan: true,
      title: (place, view, language) => {
        const task = 'id' in place ? view?.get('sideTask', place.id) : undefined;
        return task ? startOf(task.title) || workingTimeTexts[language].untitled : null;
      },
      icon: () => 'megaphone',
      parents: () => [{ type: 'home' }, { type: 'working-time' }],
      Component: SideTaskView,
    },
  ],
};
