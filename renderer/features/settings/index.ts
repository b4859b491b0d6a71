import { settingsTexts } from '#shared/text/settings.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { settingsCommands } from './commands.ts';

const About = lazyView(() => import('./about.tsx'), 'About');
const SettingsView = lazyView(() => import('./settings-view.tsx'), 'SettingsView');

/** Settings of this computer, and what the app is made of. */
export const contribution: Contribution = {
  id: 'settings',
  commands: settingsCommands,
  editors: [
    {
      type: 'settings',
      needsPlan: false,
      title: (_place, _view, language) => settingsTexts[language].settings.title,
      icon: () => 'settings-gear',
      Component: SettingsView,
    },
    {
      type: 'about',
      needsPlan: false,
      title: (_place, _view, language) => settingsTexts[language].about.tab,
      icon: () => 'info',
      Component: About,
    },
  ],
  activities: [
    {
      id: 'settings',
      order: 95,
      icon: 'settings-gear',
      title: (language) => settingsTexts[language].settings.title,
      needsPlan: false,
      place: { type: 'settings' },
      isAtEnd: true,
    },
  ],
};
