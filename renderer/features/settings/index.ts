import { settingsTexts } from '#shared/text/settings.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { About } from './about.tsx';
import { settingsCommands } from './commands.ts';
import { SettingsView } from './settings-view.tsx';

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
