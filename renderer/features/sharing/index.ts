import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { whoKnowsTexts } from '#shared/text/who-knows.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { printOverview } from '../../workbench/print-overview.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { openThreadCount } from './open-threads.ts';
import { SaidOnSheet } from './said-on-sheet.tsx';
import { routekaartFiles } from './take-files.ts';
import { takeOpened } from './take-opened.ts';
import { WhoKnowsView } from './who-knows-view.tsx';

const ConsentsView = lazyView(() => import('./consents-view.tsx'), 'ConsentsView');
const FeedbackView = lazyView(() => import('./feedback-view.tsx'), 'FeedbackView');
const ReturnedView = lazyView(() => import('./returned-view.tsx'), 'ReturnedView');
const RemarksPanel = lazyView(() => import('./remarks-panel.tsx'), 'RemarksPanel');
const ShareView = lazyView(() => import('./share-view.tsx'), 'ShareView');
const SharingSide = lazyView(() => import('./sharing-side.tsx'), 'SharingSide');

/** Sharing a plan: choosing what leaves, seeing exactly that, and the rounds so far. */
export const contribution: Contribution = {
  id: 'sharing',
  commands: [
    {
      id: 'share.open',
      title: (language) => sharingTexts[language].commands.share,
      icon: 'share',
      menu: { name: 'file', group: 4 },
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'share' }, { pin: true }),
    },
    {
      id: 'share.feedback',
      title: (language) => feedbackRequestTexts[language].tab,
      icon: 'megaphone',
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'feedback-requests' }, { pin: true }),
    },
    {
      id: 'share.returned',
      title: (language) => returnedTexts[language].title,
      icon: 'inbox',
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'returned' }, { pin: true }),
    },
    {
      id: 'share.consents',
      title: (language) => returnedTexts[language].consentsTitle,
      icon: 'verified',
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'consents' }, { pin: true }),
    },
    {
      id: 'share.whoKnows',
      title: (language) => whoKnowsTexts[language].tab,
      icon: 'eye',
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'who-knows' }, { pin: true }),
    },
    {
      id: 'share.print',
      title: (language) => sharingTexts[language].commands.print,
      icon: 'export',
      menu: { name: 'file', group: 5 },
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => printOverview('agreements'),
    },
  ],
  start: takeOpened,
  files: [routekaartFiles],
  onSheets: [{ id: 'said', Component: SaidOnSheet }],
  panels: [
    {
      id: 'remarks',
      order: 20,
      title: (language) => returnedTexts[language].panel,
      badge: openThreadCount,
      Component: RemarksPanel,
    },
  ],
  activities: [
    {
      id: 'share',
      order: 60,
      icon: 'share',
      title: (language) => sharingTexts[language].activity,
      needsPlan: true,
      place: { type: 'share' },
      SideBar: SharingSide,
    },
  ],
  editors: [
    {
      type: 'share',
      needsPlan: true,
      title: (_place, _view, language) => sharingTexts[language].tab,
      icon: () => 'send',
      parents: () => [{ type: 'home' }],
      Component: ShareView,
    },
    {
      type: 'returned',
      needsPlan: true,
      title: (_place, _view, language) => returnedTexts[language].tab,
      icon: () => 'inbox',
      parents: () => [{ type: 'home' }, { type: 'share' }],
      Component: ReturnedView,
    },
    {
      type: 'consents',
      needsPlan: true,
      title: (_place, _view, language) => returnedTexts[language].consents,
      icon: () => 'verified',
      parents: () => [{ type: 'home' }, { type: 'share' }],
      Component: ConsentsView,
    },
    {
      type: 'who-knows',
      needsPlan: true,
      title: (_place, _view, language) => whoKnowsTexts[language].tab,
      icon: () => 'eye',
      parents: () => [{ type: 'home' }, { type: 'share' }],
      Component: WhoKnowsView,
    },
    {
      type: 'feedback-requests',
      needsPlan: true,
      title: (_place, _view, language) => feedbackRequestTexts[language].tab,
      icon: () => 'megaphone',
      parents: () => [{ type: 'home' }, { type: 'share' }],
      Component: FeedbackView,
    },
  ],
};
