import type { Session, WebContents } from 'electron';
import { isOurs } from './origin.ts';

/** What the page may reach: its own files, and what it made itself. The inspector brings its own pages along. */
const allowed = /^(app|blob|data|devtools):/;

/** Says no to everything a page can ask of the computer, and to the network: nothing here needs either. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed.test(details.url) }));
}

export interface Ways {
  /** Asks the user before an https address opens in the browser. */
  readonly openOutside: (address: string) => void;
  /** Asks whether a window may close although something in it is not saved. */
  readonly mayLeave: () => boolean;
}

/** Keeps whatever is shown in a window on our own pages, and opens no window, frame or guest for a page. */
export function secureContents(contents: WebContents, { openOutside, mayLeave }: Ways): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (/^https:\/\//i.test(url)) openOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => {
    if (mayLeave()) event.preventDefault();
  });
}
