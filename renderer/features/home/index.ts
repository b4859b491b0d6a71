import { homeTexts } from '#shared/text/home.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { Home } from './home.tsx';

/** The home of a plan: the road and the next step. */
export const contribution: Contribution = {
  id: 'home',
  editors: [
    {
      type: 'home',
      needsPlan: true,
      title: (_place, _view, language) => homeTexts[language].title,
      icon: () => 'map',
      Component: Home,
    },
  ],
};
