import { methodTexts } from '#shared/text/method.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const MethodView = lazyView(() => import('./method-view.tsx'), 'MethodView');

/** The method explained in five short pages. */
export const contribution: Contribution = {
  id: 'method',
  commands: [
    {
      id: 'help.method',
      title: (language) => methodTexts[language].command,
      icon: 'compass',
      menu: { name: 'help', group: 1 },
      run: () => openPlace({ type: 'method' }, { pin: true }),
    },
  ],
  editors: [
    {
      type: 'method',
      needsPlan: false,
      title: (_place, _view, language) => methodTexts[language].tab,
      icon: () => 'compass',
      Component: MethodView,
    },
  ],
};
