import type { IpcMainInvokeEvent } from 'electron';
import type { CallReply, SaveOutcome } from '#shared/contract/bridge.ts';
import type { Core } from '../core/core.ts';
import { channels } from './channels.ts';
import type { ElectronApi } from './electron-api.ts';
import { isOurs, ORIGIN } from './origin.ts';
import type { FileSaver } from './save-file.ts';

export interface IpcOptions {
  readonly core: Core;
  /** Opens the print page with this query. */
  readonly openPrint: (query: URLSearchParams) => void;
  /** Shows a notification of the computer. */
  readonly notify: (title: string, text: string) => void;
  readonly saver: FileSaver;
}

/** Everything that windows can ask of the program, and the only place that listens to them. */
export function serveWindows(
  { ipcMain, BrowserWindow }: Pick<ElectronApi, 'ipcMain' | 'BrowserWindow'>,
  { core, openPrint, notify, saver }: IpcOptions,
): void {
  ipcMain.handle(channels.call, (event, method: unknown, input: unknown, client: unknown): Promise<CallReply> => {
    assertOurPage(event);
    if (typeof method !== 'string' || typeof client !== 'string' || !/^[\w-]{1,64}$/.test(client))
      return Promise.resolve({ ok: false, error: { code: 'invalid-input', data: {} } });
    return core.call(method, input, client);
  });
  ipcMain.handle(channels.openPrint, (event, query: unknown): void => {
    assertOurPage(event);
    if (typeof query === 'string' && query.length <= 1000) openPrint(new URLSearchParams(query));
  });
  ipcMain.handle(channels.notify, (event, title: unknown, text: unknown): void => {
    assertOurPage(event);
    if (typeof title === 'string' && typeof text === 'string') notify(title.slice(0, 100), text.slice(0, 500));
  });
  ipcMain.handle(channels.saveFile, async (event, name: unknown, bytes: unknown): Promise<SaveOutcome> => {
    assertOurPage(event);
    if (!isFileName(name) || !(bytes instanceof Uint8Array)) return { outcome: 'failed' };
    return saver.save(event.sender, name, bytes);
  });
  ipcMain.handle(channels.savePdf, async (event, name: unknown): Promise<SaveOutcome> => {
    assertOurPage(event);
    return isFileName(name) ? saver.savePdf(event.sender, name) : { outcome: 'failed' };
  });
  ipcMain.handle(channels.viewPdf, async (event): Promise<void> => {
    assertOurPage(event);
    await saver.viewPdf(event.sender);
  });
  core.onEvent((told) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.event, told);
  });
}

/** A name and no place: a page does not choose where a file goes. */
function isFileName(name: unknown): name is string {
  return typeof name === 'string' && name !== '' && name.length <= 120 && !/[\\/:]|^\.|\p{Cc}/u.test(name);
}

/** Only the top frame of a window that shows our page is answered; to anything else we are not there. */
function assertOurPage({ senderFrame, sender }: IpcMainInvokeEvent): void {
  const ours =
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === ORIGIN &&
    isOurs(senderFrame.url);
  if (!ours) throw new Error('refused');
}
