import { logbookTexts } from '#shared/text/logbook.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { recordInFront, writeEntry } from './open-entry.ts';

const hasPlan = () => usePlanStore.getState().view !== null;

export const logbookCommands: readonly Command[] = [
  {
    id: 'logbook.write',
    title: (language) => logbookTexts[language].write,
    icon: 'notebook',
    keys: ['Alt+KeyL'],
    menu: { name: 'file', group: 3 },
    isEnabled: hasPlan,
    run: () => {
      const about = recordInFront(edit.view());
      writeEntry(about ? { about } : {});
    },
  },
  {
    id: 'logbook.open',
    title: (language) => logbookTexts[language].commandOpen,
    icon: 'notebook',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'logbook' }, { pin: true }),
  },
];
