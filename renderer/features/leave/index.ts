import { leaveTexts } from '#shared/text/leave.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { leaveCommands } from './leave-commands.ts';

const LeaveView = lazyView(() => import('./leave-view.tsx'), 'LeaveView');

/** Leave and public holidays: the days that give no working hours. */
export const contribution: Contribution = {
  id: 'leave',
  commands: leaveCommands,
  editors: [
    {
      type: 'leave',
      needsPlan: true,
      title: (_place, _view, language) => leaveTexts[language].treeTitle,
      icon: () => 'coffee',
      parents: () => [{ type: 'home' }, { type: 'working-time' }],
      Component: LeaveView,
    },
  ],
};
