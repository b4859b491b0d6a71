import { hoursTexts } from '#shared/text/hours.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { askWhatFor, isRunningHere, startTimer } from './timer-store.ts';

/** Opens the hours with the cursor in the line. */
export const hourLineTarget = 'hour-line';

const hasPlan = () => usePlanStore.getState().view !== null;

export const hoursCommands: readonly Command[] = [
  {
    id: 'hours.open',
    title: (language) => hoursTexts[language].commands.open,
    icon: 'watch',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'hours' }),
  },
  {
    id: 'hours.write',
    title: (language) => hoursTexts[language].commands.write,
    icon: 'add',
    keys: ['$mod+Alt+u'],
    menu: { name: 'file', group: 3 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'hours' }, { focus: hourLineTarget }),
  },
  {
    id: 'hours.log',
    title: (language) => hoursTexts[language].commands.log,
    icon: 'list-unordered',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'hours-log' }),
  },
  {
    id: 'hours.startTimer',
    title: (language) => hoursTexts[language].commands.startTimer,
    icon: 'debug-start',
    isEnabled: () => hasPlan() && !isRunningHere(),
    run: startTimer,
  },
  {
    id: 'hours.stopTimer',
    title: (language) => hoursTexts[language].commands.stopTimer,
    icon: 'debug-stop',
    isEnabled: () => hasPlan() && isRunningHere(),
    run: askWhatFor,
  },
];
