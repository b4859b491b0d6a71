import type { Language } from '#shared/text/language.ts';
import { settingsTexts } from '#shared/text/settings.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

type Words = (typeof settingsTexts)['nl']['commands'];

const say = (pick: (t: Words) => string) => (language: Language) => pick(settingsTexts[language].commands);

const contrastOf = { light: 'hc-light', dark: 'hc-dark', 'hc-light': 'light', 'hc-dark': 'dark' } as const;

/** Settings within reach of the keyboard. */
export const settingsCommands: readonly Command[] = [
  {
    id: 'settings.open',
    title: say((t) => t.settings),
    icon: 'settings-gear',
    keys: ['$mod+Comma'],
    menu: { name: 'file', group: 6 },
    run: () => openPlace({ type: 'settings' }, { pin: true }),
  },
  {
    id: 'settings.systemColours',
    title: say((t) => t.system),
    icon: 'color-mode',
    run: () => changeSettings({ theme: 'system' }),
  },
  {
    id: 'settings.highContrast',
    title: say((t) => t.highContrast),
    icon: 'color-mode',
    run: () => changeSettings({ theme: contrastOf[shownTheme()] }),
  },
  {
    id: 'settings.density',
    title: say((t) => t.density),
    run: () => changeSettings({ density: useSettings.getState().density === 'calm' ? 'compact' : 'calm' }),
  },
  {
    id: 'help.about',
    title: say((t) => t.about),
    icon: 'info',
    menu: { name: 'help', group: 9 },
    run: () => openPlace({ type: 'about' }),
  },
];

/** The theme that is seen now: for "like your computer", what the computer asks. */
function shownTheme(): keyof typeof contrastOf {
  const { theme } = useSettings.getState();
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
