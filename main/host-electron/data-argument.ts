import path from 'node:path';
import { makeFolder } from '#db/make-folder.ts';
import type { ElectronApi } from './electron-api.ts';

/** The folder of `--data=FOLDER`, absolute; the last one counts. */
export function dataArgument(words: readonly string[]): string | undefined {
  const given = words.findLast((word) => word.startsWith('--data='))?.slice('--data='.length);
  return given ? path.resolve(given) : undefined;
}

/** As in electron-builder.yml: Windows shows notifications only of a program that it knows by the id of its shortcut. */
const appId = 'nl.routekaart.app';

/**
 * Tells Electron where this data folder is, before anything else: its lock (one program a data folder) lives there, and
 * what Chromium keeps stays apart from the plans.
 */
export function settleIn(
  { app }: Pick<ElectronApi, 'app'>,
  { dataFolder, platform }: { readonly dataFolder: string; readonly platform: NodeJS.Platform },
): void {
  app.setName('Routekaart');
  if (platform === 'win32') app.setAppUserModelId(appId);
  try {
    makeFolder(path.join(dataFolder, 'browser'));
    app.setPath('userData', dataFolder);
    app.setPath('sessionData', path.join(dataFolder, 'browser'));
  } catch {
    // The store meets the same obstacle a moment later, and has the words for it.
  }
}
