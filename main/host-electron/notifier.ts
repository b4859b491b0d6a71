import type { Notification } from 'electron';
import type { ElectronApi } from './electron-api.ts';

/**
 * Shows notifications of the computer, one at a time: a new one takes the place of the last. Pressing it brings the window
 * to the front. Nothing where the computer shows none.
 */
export function notifier(
  { Notification }: Pick<ElectronApi, 'Notification'>,
  openMain: () => void,
): (title: string, body: string) => void {
  // Kept, or it would be cleared away before anybody presses it.
  let shown: Notification | undefined;
  return (title, body) => {
    if (!Notification.isSupported()) return;
    shown?.close();
    shown = new Notification({ title, body });
    shown.on('click', openMain);
    shown.show();
  };
}
