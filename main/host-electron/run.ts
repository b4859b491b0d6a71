import { randomUUID } from 'node:crypto';
import { Settings } from '#shared/contract/settings.ts';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import { type Assets, loadAssets } from '../assets.ts';
import type { Core, CoreOptions } from '../core/core.ts';
import { keepRunning } from '../core/keep-running.ts';
import { withFolders } from '../folders.ts';
import { OpenedFiles, withOpenedFiles } from '../opened/opened-files.ts';
import { readOpenedFile } from '../opened/read-opened-file.ts';
import { fileLog, type Log } from '../services/log.ts';
import { StartFailure } from '../start-failure.ts';
import { startSentence } from '../start-sentence.ts';
import { askingWays, folderDialogs } from './dialogs.ts';
import type { ElectronApi } from './electron-api.ts';
import { handOver, hearOfFiles } from './hand-over.ts';
import { serveWindows } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { notifier } from './notifier.ts';
import { schemes, servePage } from './protocol.ts';
import { noteLostProcesses, watchContents } from './recovery.ts';
import { fileSaver } from './save-file.ts';
import { secureContents, secureSession } from './security.ts';
import { placeKeeper } from './window-place.ts';
import { createWindows } from './windows.ts';

export interface ElectronHostOptions {
  readonly startCore: (options: CoreOptions) => Promise<Core>;
  readonly coreOptions: CoreOptions;
  /** The built page (dist/renderer). */
  readonly pageFolder: string;
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  /** The files that were named at the start, absolute. */
  readonly files: readonly string[];
}

/**
 * Runs the app in Electron. Resolves when its window is being opened, or when this start is over: because another one
 * has this data folder (which then gets the files and comes to the front), or because the app cannot start and said why.
 *
 * All that Electron wants before it is ready happens before this function first waits, so that it happens while the entry
 * is evaluated.
 */
export async function run(electron: ElectronApi, options: ElectronHostOptions): Promise<void> {
  const { app } = electron;
  const { dataFolder } = options.coreOptions;
  if (!app.requestSingleInstanceLock(handOver(options.files))) return app.exit(0);
  let language: Language = 'nl';
  const speaking = () => language;
  const opened = new OpenedFiles();
  const put = (files: readonly string[]) => {
    for (const file of files) opened.put(readOpenedFile(file));
  };
  // Until there is a window, the one that is being opened takes what comes.
  let openMain = () => {};
  put(options.files);
  hearOfFiles(app, (files) => {
    put(files);
    openMain();
  });
  app.enableSandbox();
  electron.protocol.registerSchemesAsPrivileged(schemes);
  const log = fileLog(dataFolder, () => new Date().toISOString(), randomUUID);
  const ways = askingWays(electron, speaking);
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents, ways);
    watchContents(electron, contents, { log, language: speaking });
  });
  noteLostProcesses(app, log);

  try {
    await app.whenReady();
    const assets = await readPage(options.pageFolder);
    const kept = withOpenedFiles(await keepRunning(() => options.startCore(options.coreOptions), log), opened);
    const core = withFolders(kept, folderDialogs(electron));
    releaseBeforeEnd(electron, core, log);
    const windows = createWindows(electron, { ...options, place: placeKeeper(electron, dataFolder) });
    secureSession(electron.session.defaultSession, options.platform);
    servePage(electron, assets);
    const notify = notifier(electron, windows.openMain);
    const saver = fileSaver(electron, speaking);
    serveWindows(electron, { core, openPrint: windows.openPrint, notify, saver });
    const speak = (settings: unknown) => {
      language = Settings.safeParse(settings).data?.language ?? language;
      const template = menuTemplate(language, options.platform, app.isPackaged);
      electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
    };
    core.onEvent((event) => event.type === 'settings' && speak(event.settings));
    const stored = await core.call('settings.get', {}, 'host');
    speak(stored.ok ? stored.value : undefined);
    app.on('activate', windows.openMain);
    app.on('window-all-closed', () => app.quit());
    openMain = windows.openMain;
    openMain();
  } catch (error) {
    electron.dialog.showErrorBox(hostTexts[language].cannotStart, startSentence(error, language, dataFolder));
    app.exit(1);
  }
}

async function readPage(folder: string): Promise<Assets> {
  try {
    return await loadAssets(folder);
  } catch (error) {
    throw new StartFailure('page-missing', folder, error);
  }
}

/** The program ends when everything acknowledged is on the disk and the data folder is released. */
function releaseBeforeEnd({ app }: Pick<ElectronApi, 'app'>, core: Core, log: Log): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void core
      .close()
      .catch((error: unknown) => void log.error('close', error)) // the store recovers at its next opening
      .finally(() => {
        state = 'closed';
        app.quit();
      });
  });
}
