import path from 'node:path';

/**
 * Where the plans live when nothing else is asked: the folder Electron would use for an app of this name, so that both
 * hosts find the same plans.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32')
    return path.win32.join(environment.APPDATA || path.win32.join(home, 'AppData', 'Roaming'), 'Routekaart');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Routekaart');
  return path.posix.join(environment.XDG_CONFIG_HOME || path.posix.join(home, '.config'), 'Routekaart');
}
