import { hoursTexts } from '#shared/text/hours.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { hoursCommands } from './hours-commands.ts';
import { HoursStatus } from './hours-status.tsx';

const HoursLogView = lazyView(() => import('./hours-log-view.tsx'), 'HoursLogView');
const HoursView = lazyView(() => import('./hours-view.tsx'), 'HoursView');

/** Hours that were spent: written down in a line, by the clock or in a week, and held beside the plan. */
export const contribution: Contribution = {
  id: 'hours',
  commands: hoursCommands,
  statusItems: [{ id: 'timer', order: 35, side: 'start', isOptional: true, Component: HoursStatus }],
  editors: [
    {
      type: 'hours',
      needsPlan: true,
      title: (_place, _view, language) => hoursTexts[language].title,
      icon: () => 'watch',
      parents: () => [{ type: 'home' }, { type: 'working-time' }],
      Component: HoursView,
    },
    {
      type: 'hours-log',
      needsPlan: true,
      title: (_place, _view, language) => hoursTexts[language].log.title,
      icon: () => 'list-unordered',
      parents: () => [{ type: 'home' }, { type: 'working-time' }, { type: 'hours' }],
      Component: HoursLogView,
    },
  ],
};
