import { dayOf } from '#shared/scan/history.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { sheetInWords } from '#shared/text/climate-words.ts';
import { formatDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { selfDirectionCommands } from './commands.ts';
import { otherNodes, scanNodes } from './scan-nodes.ts';

const BeliefsView = lazyView(() => import('./beliefs-view.tsx'), 'BeliefsView');
const ClimateSheetView = lazyView(() => import('./climate-sheet-view.tsx'), 'ClimateSheetView');
const ClimateView = lazyView(() => import('./climate-view.tsx'), 'ClimateView');
const ScanView = lazyView(() => import('./scan-view.tsx'), 'ScanView');
const SelfDirectionSideBar = lazyView(() => import('./side-bar.tsx'), 'SelfDirectionSideBar');
const SelfDirectionView = lazyView(() => import('./self-direction-view.tsx'), 'SelfDirectionView');

/** Eigen regie: the scan, leergoesting and leerklimaat. */
export const contribution: Contribution = {
  id: 'self-direction',
  commands: selfDirectionCommands,
  activities: [
    {
      id: 'self-direction',
      order: 20,
      icon: 'compass',
      title: (language) => scanTexts[language].title,
      needsPlan: true,
      SideBar: SelfDirectionSideBar,
      place: { type: 'self-direction' },
    },
  ],
  tree: [
    {
      order: 6,
      nodes: (view, language) => [
        {
          key: 'self-direction',
          label: scanTexts[language].title,
          icon: 'compass',
          place: { type: 'self-direction' },
          children: [...scanNodes(view, language), ...otherNodes(view, language)],
        },
      ],
    },
  ],
  editors: [
    {
      type: 'self-direction',
      needsPlan: true,
      title: (_place, _view, language) => scanTexts[language].title,
      icon: () => 'compass',
      parents: () => [{ type: 'home' }],
      Component: SelfDirectionView,
    },
    {
      type: 'scan',
      needsPlan: true,
      title: (place, view, language) => {
        const scan = 'id' in place ? view?.get('scan', place.id) : undefined;
        return scan ? scanTexts[language].scanOn(formatDate(dayOf(scan), language)) : null;
      },
      icon: () => 'compass',
      parents: () => [{ type: 'home' }, { type: 'self-direction' }],
      Component: ScanView,
      isPrivate: true,
    },
    {
      type: 'beliefs',
      needsPlan: true,
      title: (_place, _view, language) => beliefTexts[language].title,
      icon: () => 'heart',
      parents: () => [{ type: 'home' }, { type: 'self-direction' }],
      Component: BeliefsView,
      isPrivate: true,
    },
    {
      type: 'climate',
      needsPlan: true,
      title: (_place, _view, language) => climateTexts[language].title,
      icon: () => 'dashboard',
      parents: () => [{ type: 'home' }, { type: 'self-direction' }],
      Component: ClimateView,
      isPrivate: true,
    },
    {
      type: 'climate-sheet',
      needsPlan: true,
      title: (place, view, language) => {
        const sheet = 'id' in place ? view?.get('climateSheet', place.id) : undefined;
        return sheet ? sheetInWords(climateTexts[language], sheet, language) : null;
      },
      icon: () => 'dashboard',
      parents: () => [{ type: 'home' }, { type: 'self-direction' }, { type: 'climate' }],
      Component: ClimateSheetView,
      isPrivate: true,
    },
  ],
};
