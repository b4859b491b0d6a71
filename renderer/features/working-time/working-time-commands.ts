import { sideModelOf } from '#shared/model/side-model.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Opens the side tasks with the cursor in the line that adds one. */
export const newSideTaskTarget = 'new-side-task';

const hasPlan = () => usePlanStore.getState().view !== null;

export const workingTimeCommands: readonly Command[] = [
  {
    id: 'workingTime.open',
    title: (language) => workingTimeTexts[language].commands.open,
    icon: 'pie-chart',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'working-time' }),
  },
  {
    id: 'sideTask.new',
    title: (language) => workingTimeTexts[language].commands.newSideTask,
    icon: 'add',
    menu: { name: 'file', group: 3 },
    isEnabled: () => {
      const { view } = usePlanStore.getState();
      return view !== null && sideModelOf(view) !== 'no';
    },
    run: () => openPlace({ type: 'working-time' }, { focus: newSideTaskTarget }),
  },
];
