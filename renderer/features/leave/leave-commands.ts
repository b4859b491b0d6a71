import { leaveTexts } from '#shared/text/leave.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Opens the days off with the cursor in the line. */
export const newLeaveTarget = 'new-leave';

const hasPlan = () => usePlanStore.getState().view !== null;

export const leaveCommands: readonly Command[] = [
  {
    id: 'leave.open',
    title: (language) => leaveTexts[language].commands.open,
    icon: 'coffee',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'leave' }),
  },
  {
    id: 'leave.new',
    title: (language) => leaveTexts[language].commands.add,
    icon: 'add',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'leave' }, { focus: newLeaveTarget }),
  },
];
