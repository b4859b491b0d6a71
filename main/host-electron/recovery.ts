import type { MessageBoxOptions, WebContents } from 'electron';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import type { Log } from '../services/log.ts';
import type { ElectronApi } from './electron-api.ts';

interface Helped {
  readonly log: Log;
  readonly language: () => Language;
}

/**
 * When the page of a window stops or no longer answers: says what is safe and offers to open it again, so that nobody sits in
 * front of a white window. What was acknowledged is in the store, which is another process's thread and goes on.
 */
export function watchContents(
  electron: Pick<ElectronApi, 'dialog' | 'BrowserWindow'>,
  contents: WebContents,
  { log, language }: Helped,
): void {
  let endsByUs = false;
  let waiting: AbortController | undefined;
  const ask = (words: Pick<MessageBoxOptions, 'message' | 'detail' | 'buttons' | 'signal'>) => {
    const window = electron.BrowserWindow.fromWebContents(contents);
    const question: MessageBoxOptions = { type: 'warning', defaultId: 0, cancelId: 1, noLink: true, ...words };
    const asked = window ? electron.dialog.showMessageBox(window, question) : electron.dialog.showMessageBox(question);
    return asked.then(
      ({ response }) => response,
      () => 1,
    );
  };

  contents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.info('page gone', { reason, exitCode });
    waiting?.abort();
    if (endsByUs) {
      endsByUs = false;
      return;
    }
    const { pageGone, pageGoneDetail, openAgain, closeWindow } = hostTexts[language()];
    const answer = await ask({ message: pageGone, detail: pageGoneDetail, buttons: [openAgain, closeWindow] });
    if (contents.isDestroyed()) return;
    if (answer === 0) contents.reload();
    else electron.BrowserWindow.fromWebContents(contents)?.destroy();
  });

  contents.on('unresponsive', async () => {
    if (waiting) return;
    log.info('page unresponsive');
    waiting = new AbortController();
    const { signal } = waiting;
    const { pageStuck, pageStuckDetail, waitLonger, openAgain } = hostTexts[language()];
    const buttons = [openAgain, waitLonger];
    const answer = await ask({ message: pageStuck, detail: pageStuckDetail, buttons, signal });
    waiting = undefined;
    if (answer !== 0 || signal.aborted || contents.isDestroyed()) return;
    endsByUs = true;
    contents.forcefullyCrashRenderer();
    contents.reload();
  });
  contents.on('responsive', () => waiting?.abort());
}

/** Other processes of Chromium (graphics, sound) start again by themselves; that they stopped is noted. */
export function noteLostProcesses(app: ElectronApi['app'], log: Log): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.info('process gone', { type, reason, exitCode });
  });
}
