import { planTexts } from '#shared/text/plans.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { planCommands } from './commands.ts';

const PlanDetails = lazyView(() => import('./plan-details.tsx'), 'PlanDetails');
const PlansView = lazyView(() => import('./plans-view.tsx'), 'PlansView');
const Welcome = lazyView(() => import('./welcome.tsx'), 'Welcome');

/** Plans as a whole: begin one, choose one, continue one, its own details. */
export const contribution: Contribution = {
  id: 'plans',
  commands: planCommands,
  editors: [
    {
      type: 'welcome',
      needsPlan: false,
      title: (_place, _view, language) => planTexts[language].welcome.tab,
      icon: () => 'home',
      Component: Welcome,
    },
    {
      type: 'plans',
      needsPlan: false,
      title: (_place, _view, language) => planTexts[language].list.tab,
      icon: () => 'account',
      Component: PlansView,
    },
    {
      type: 'plan-details',
      needsPlan: true,
      title: (_place, _view, language) => planTexts[language].details.tab,
      icon: () => 'account',
      parents: () => [{ type: 'home' }],
      Component: PlanDetails,
    },
  ],
  activities: [
    {
      id: 'plans',
      order: 90,
      icon: 'account',
      title: (language) => planTexts[language].list.activity,
      needsPlan: false,
      place: { type: 'plans' },
      isAtEnd: true,
    },
  ],
};
