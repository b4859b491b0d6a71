import type { Session, WebContents } from 'electron';
import { isOurs } from './origin.ts';
import { helpsWithSpelling } from './window-options.ts';

/** What the page may reach: its own files, and what it made itself. The inspector brings its own pages along. */
const allowed = /^(app|blob|data|devtools):/;

/**
 * Says no to everything a page can ask of the computer, and to the network: nothing here needs either. The one exception is
 * putting plain text on the clipboard, which "Copy" does, for the top frame of our own page.
 */
export function secureSession(session: Session, platform: NodeJS.Platform): void {
  session.setPermissionRequestHandler((contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(mayCopy(permission, requestingUrl, isMainFrame) && isOurs(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission, origin, { requestingUrl, isMainFrame }) =>
      mayCopy(permission, requestingUrl ?? origin, isMainFrame) &&
      isOurs(origin) &&
      contents !== null &&
      isOurs(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(helpsWithSpelling(platform));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed.test(details.url) }));
  // Files are saved by asking where (save-file.ts): a download would end somewhere without the page knowing.
  session.on('will-download', (event) => event.preventDefault());
}

function mayCopy(permission: string, requestingUrl: string, isMainFrame: boolean): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOurs(requestingUrl);
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
