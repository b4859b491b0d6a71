import { expect, test } from 'vitest';
import { defaultDataFolder } from '#main/data-folder.ts';

test.each([
  ['linux', {}, '/home/anna', '/home/anna/.config/Routekaart'],
  ['linux', { XDG_CONFIG_HOME: '/elsewhere' }, '/home/anna', '/elsewhere/Routekaart'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/anna', '/home/anna/.config/Routekaart'],
  ['darwin', {}, '/Users/anna', '/Users/anna/Library/Application Support/Routekaart'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\anna\\AppData\\Roaming' },
    'C:\\Users\\anna',
    'C:\\Users\\anna\\AppData\\Roaming\\Routekaart',
  ],
  ['win32', {}, 'C:\\Users\\anna', 'C:\\Users\\anna\\AppData\\Roaming\\Routekaart'],
] as const)('on %s with %o the plans of %s live in %s', (platform, environment, home, folder) => {
  expect(defaultDataFolder(platform, environment, home)).toBe(folder);
});
