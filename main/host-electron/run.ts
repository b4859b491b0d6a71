import path from 'node:path';
import { Settings } from '#shared/contract/settings.ts';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import { type Assets, loadAssets } from '../assets.ts';
import type { Core, CoreOptions } from '../core/core.ts';
import { OpenedFiles, withOpenedFiles } from '../opened/opened-files.ts';
import { readOpenedFile } from '../opened/read-opened-file.ts';
import { StartFailure } from '../start-failure.ts';
import { startSentence } from '../start-sentence.ts';
import { askingWays } from './dialogs.ts';
import type { ElectronApi } from './electron-api.ts';
import { serveWindows } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { notifier } from './notifier.ts';
import { schemes, servePage } from './protocol.ts';
import { secureContents, secureSession } from './security.ts';
import { createWindows } from './windows.ts';

export interface ElectronHostOptions {
  readonly startCore: (options: CoreOptions) => Promise<Core>;
  readonly coreOptions: CoreOptions;
  /** The built page (dist/renderer). */
  readonly pageFolder: string;
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  /** The file that was named at the start, absolute. */
  readonly file?: string | undefined;
}

/**
 * Runs the app in Electron. Resolves when its window is being opened, or when this start is over: because another one
 * has this data folder (which then gets the file and comes to the front), or because the app cannot start and said why.
 */
export async function run(electron: ElectronApi, options: ElectronHostOptions): Promise<void> {
  const { app } = electron;
  const { dataFolder } = options.coreOptions;
  let language: Language = 'nl';
  if (!app.requestSingleInstanceLock(handOver(options.file))) return app.exit(0);
  const opened = new OpenedFiles();
  if (options.file) opened.put(readOpenedFile(options.file));
  // A double click on macOS names the file here, at the start even before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    opened.put(readOpenedFile(file));
  });
  app.enableSandbox();
  electron.protocol.registerSchemesAsPrivileged(schemes);
  const ways = askingWays(electron, () => language);
  app.on('web-contents-created', (_event, contents) => secureContents(contents, ways));

  try {
    await app.whenReady();
    const assets = await readPage(options.pageFolder);
    const core = withOpenedFiles(await options.startCore(options.coreOptions), opened);
    const windows = createWindows(electron, options.preload);
    secureSession(electron.session.defaultSession);
    servePage(electron, assets);
    const notify = notifier(electron, windows.openMain);
    serveWindows(electron, { core, openPrint: windows.openPrint, notify });
    const speak = (settings: unknown) => {
      language = Settings.safeParse(settings).data?.language ?? language;
      const template = menuTemplate(language, options.platform, app.isPackaged);
      electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
    };
    core.onEvent((event) => event.type === 'settings' && speak(event.settings));
    const stored = await core.call('settings.get', {}, 'host');
    speak(stored.ok ? stored.value : undefined);
    app.on('second-instance', (_event, _words, _folder, data) => {
      const file = handedOver(data);
      if (file) opened.put(readOpenedFile(file));
      windows.openMain();
    });
    app.on('open-file', () => windows.openMain());
    app.on('window-all-closed', () => app.quit());
    releaseBeforeEnd(electron, core);
    windows.openMain();
  } catch (error) {
    electron.dialog.showErrorBox(hostTexts[language].cannotStart, startSentence(error, language, dataFolder));
    app.exit(1);
  }
}

/** What a second start hands over to the first: where its file is. */
function handOver(file: string | undefined): Record<string, string> {
  return file === undefined ? {} : { file };
}

function handedOver(data: unknown): string | undefined {
  const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : undefined;
  return typeof file === 'string' && path.isAbsolute(file) ? file : undefined;
}

async function readPage(folder: string): Promise<Assets> {
  try {
    return await loadAssets(folder);
  } catch (error) {
    throw new StartFailure('page-missing', folder, error);
  }
}

/** The program ends when everything acknowledged is on the disk and the data folder is released. */
function releaseBeforeEnd({ app }: Pick<ElectronApi, 'app'>, core: Core): void {
  let released = false;
  let closing: Promise<void> | undefined;
  app.on('will-quit', (event) => {
    if (released) return;
    event.preventDefault();
    closing ??= core.close().finally(() => {
      released = true;
      app.quit();
    });
    closing.catch(() => undefined); // it ends all the same; the store recovers at its next opening
  });
}
