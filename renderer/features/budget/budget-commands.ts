import { budgetTexts } from '#shared/text/budget.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { printOverview } from '../../workbench/print-overview.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Opens the budget with the cursor in the line that adds a source. */
export const newSourceTarget = 'new-source';

const hasPlan = () => usePlanStore.getState().view !== null;

export const budgetCommands: readonly Command[] = [
  {
    id: 'budget.open',
    title: (language) => budgetTexts[language].commands.open,
    icon: 'credit-card',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'budget' }),
  },
  {
    id: 'source.new',
    title: (language) => budgetTexts[language].commands.newSource,
    icon: 'add',
    menu: { name: 'file', group: 3 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'budget' }, { focus: newSourceTarget }),
  },
  {
    id: 'requests.open',
    title: (language) => budgetTexts[language].commands.requests,
    icon: 'comment-discussion',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'requests' }),
  },
  {
    id: 'budget.print',
    title: (language) => budgetTexts[language].commands.print,
    icon: 'export',
    menu: { name: 'file', group: 5 },
    isEnabled: hasPlan,
    run: () => printOverview('budgetAndHours'),
  },
  {
    id: 'requests.print',
    title: (language) => budgetTexts[language].commands.printRequests,
    icon: 'export',
    isEnabled: hasPlan,
    run: () => printOverview('requests'),
  },
];
