import { requestsOf } from '#shared/model/requests.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { requestTexts } from '#shared/text/requests.ts';
import { today } from '../../platform/clock.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { budgetCommands } from './budget-commands.ts';
import { budgetBadge } from './budget-findings.ts';
import { BudgetStatus } from './budget-status.tsx';

const BudgetView = lazyView(() => import('./budget-view.tsx'), 'BudgetView');
const RequestsView = lazyView(() => import('./requests-view.tsx'), 'RequestsView');

/** The budget: who can pay, what is asked of each source, what is free. */
export const contribution: Contribution = {
  id: 'budget',
  commands: budgetCommands,
  activities: [
    {
      id: 'budget',
      order: 40,
      icon: 'credit-card',
      title: (language) => budgetTexts[language].title,
      needsPlan: true,
      place: { type: 'budget' },
    },
  ],
  statusItems: [{ id: 'budget', order: 40, side: 'start', isOptional: true, Component: BudgetStatus }],
  tree: [
    {
      order: 5,
      nodes: (view, language) => {
        const badge = budgetBadge(view, today(), language);
        const requests = requestsOf(view).filter((r) => r.stage !== 'granted');
        return [
          {
            key: 'budget',
            label: budgetTexts[language].title,
            icon: 'credit-card',
            place: { type: 'budget' },
            ...(badge !== null && { badge }),
            ...(requests.length > 0 && {
              children: [
                {
                  key: 'requests',
                  label: requestTexts[language].title,
                  icon: 'comment-discussion' as const,
                  place: { type: 'requests' as const },
                  badge: String(requests.length),
                },
              ],
            }),
          },
        ];
      },
    },
  ],
  editors: [
    {
      type: 'budget',
      needsPlan: true,
      title: (_place, _view, language) => budgetTexts[language].title,
      icon: () => 'credit-card',
      parents: () => [{ type: 'home' }],
      Component: BudgetView,
    },
    {
      type: 'requests',
      needsPlan: true,
      title: (_place, _view, language) => requestTexts[language].title,
      icon: () => 'comment-discussion',
      parents: () => [{ type: 'home' }, { type: 'budget' }],
      Component: RequestsView,
    },
  ],
};
