import { guideTexts } from '#shared/text/guide.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const GuideView = lazyView(() => import('./guide-view.tsx'), 'GuideView');

/** Begeleid: the coach leads through the method, one question at a time. */
export const contribution: Contribution = {
  id: 'guide',
  commands: [
    {
      id: 'guide.open',
      title: (language) => guideTexts[language].command,
      icon: 'compass',
      menu: { name: 'go', group: 1 },
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'guide' }, { pin: true }),
    },
  ],
  editors: [
    {
      type: 'guide',
      needsPlan: true,
      title: (_place, _view, language) => guideTexts[language].tab,
      icon: () => 'compass',
      Component: GuideView,
    },
  ],
};
