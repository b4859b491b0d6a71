import { beliefTexts } from '#shared/text/beliefs.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { printOverview } from '../../workbench/print-overview.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { startSheet } from './new-sheet.ts';
import { startScan } from './start-scan.ts';

const isEnabled = () => usePlanStore.getState().view !== null;

export const selfDirectionCommands: readonly Command[] = [
  {
    id: 'self-direction.open',
    title: (language) => scanTexts[language].commandOpen,
    icon: 'compass',
    menu: { name: 'go', group: 2 },
    isEnabled,
    run: () => openPlace({ type: 'self-direction' }, { pin: true }),
  },
  {
    id: 'self-direction.scan',
    title: (language) => scanTexts[language].commandNew,
    icon: 'compass',
    isEnabled,
    run: startScan,
  },
  {
    id: 'self-direction.beliefs',
    title: (language) => beliefTexts[language].commandOpen,
    icon: 'heart',
    isEnabled,
    run: () => openPlace({ type: 'beliefs' }, { pin: true }),
  },
  {
    id: 'self-direction.climate',
    title: (language) => climateTexts[language].commandOpen,
    icon: 'dashboard',
    isEnabled,
    run: () => openPlace({ type: 'climate' }, { pin: true }),
  },
  {
    id: 'self-direction.newSheet',
    title: (language) => climateTexts[language].commandNew,
    icon: 'dashboard',
    isEnabled,
    run: startSheet,
  },
  {
    id: 'self-direction.print',
    title: (language) => scanTexts[language].commandPrint,
    icon: 'export',
    isEnabled,
    run: () => printOverview('selfDirection'),
  },
];
