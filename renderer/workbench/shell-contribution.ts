import { workbenchTexts } from '#shared/text/workbench.ts';
import type { Contribution } from './contribution.ts';
import { shellCommands } from './shell-commands.ts';
import { statusItems } from './status-items.tsx';

/** What the frame brings itself. */
export const shellContribution: Contribution = {
  id: 'shell',
  commands: shellCommands,
  statusItems,
  activities: [
    {
      id: 'route',
      order: 10,
      icon: 'map',
      title: (language) => workbenchTexts[language].route,
      needsPlan: false,
    },
  ],
};
