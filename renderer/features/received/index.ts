import { receivedTexts } from '#shared/text/received.ts';
import { useReceived } from '../../platform/received-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { nameOf } from './team-rows.ts';

const ReceivedPlanView = lazyView(() => import('./received-plan-view.tsx'), 'ReceivedPlanView');
const ReceivedView = lazyView(() => import('./received-view.tsx'), 'ReceivedView');

/** The manager's side: plans of employees, apart from one's own. */
export const contribution: Contribution = {
  id: 'received',
  commands: [
    {
      id: 'received.list',
      title: (language) => receivedTexts[language].command,
      icon: 'organization',
      menu: { name: 'file', group: 4 },
      run: () => openPlace({ type: 'received' }, { pin: true }),
    },
  ],
  editors: [
    {
      type: 'received',
      needsPlan: false,
      title: (_place, _view, language) => receivedTexts[language].tab,
      icon: () => 'organization',
      Component: ReceivedView,
    },
    {
      type: 'received-plan',
      needsPlan: false,
      title: (place, _view, language) => {
        const id = 'id' in place ? place.id : '';
        const { open, plans } = useReceived.getState();
        const listed = plans?.find((plan) => plan.planId === id);
        const name = open[id]?.file.share.byName || (listed && nameOf(listed));
        return name || receivedTexts[language].noName;
      },
      icon: () => 'person',
      parents: () => [{ type: 'received' }],
      Component: ReceivedPlanView,
    },
  ],
};
