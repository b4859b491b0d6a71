import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails } from 'electron';
import type { Held } from './rules.ts';
import { type DoubleContents, DoubleEvent } from './windows.ts';

type Answer<T> = (value: T) => void;
interface Asked {
  readonly requestingUrl: string;
  readonly isMainFrame: boolean;
}
type BeforeRequest = (
  details: Pick<OnBeforeRequestListenerDetails, 'url'>,
  answer: Answer<{ cancel?: boolean }>,
) => void;

/** The permissions that Electron 45 names (electron.d.ts, setPermissionCheckHandler). */
const permissions =
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown'.split(
    ' ',
  );

/** What the app set on the session, and what Chromium asks of it. */
export class DoubleSession extends EventEmitter {
  static readonly permissions = permissions;
  permissionRequest:
    | ((contents: DoubleContents, permission: string, answer: Answer<boolean>, asked: Asked) => void)
    | undefined;
  permissionCheck:
    | ((contents: DoubleContents | null, permission: string, origin: string, asked: Partial<Asked>) => boolean)
    | undefined;
  devicePermission: (() => boolean) | undefined;
  displayMedia: unknown = 'never set';
  /** Which permissions were asked rather than checked. */
  readonly asked: string[] = [];
  #spelling = true;
  #beforeRequest: BeforeRequest | undefined;
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }
  setPermissionRequestHandler(handler: NonNullable<DoubleSession['permissionRequest']>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: NonNullable<DoubleSession['permissionCheck']>): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: NonNullable<DoubleSession['devicePermission']>): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spelling = enabled;
  }
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      if (this.#beforeRequest === undefined || this.#held.has('last-listener')) this.#beforeRequest = listener;
    },
  };
  /** Whether a request for this address is let through. */
  lets(url: string): boolean {
    let cancelled: boolean | undefined = this.#beforeRequest ? undefined : false;
    this.#beforeRequest?.({ url }, (answer) => {
      cancelled = answer.cancel ?? false;
    });
    return cancelled === false;
  }
  /** Whether Chromium goes and fetches dictionaries for a window with this preference (never on macOS). */
  fetchesDictionaries(preference: boolean): boolean {
    return this.#spelling && (preference || this.#held.has('spelling-downloads'));
  }
  /** Whether a frame gets a permission, as Chromium decides it. */
  grants(permission: string, contents: DoubleContents, frame: { readonly url: string; readonly isMainFrame: boolean }) {
    this.#held.against('permission-names', !permissions.includes(permission), `no such permission: ${permission}`);
    const asked = { requestingUrl: frame.url, isMainFrame: frame.isMainFrame };
    const origin = /^[a-z]+:\/\/[^/]*/.exec(frame.url)?.[0] ?? 'null';
    const unchecked = this.#held.has('permission-default-yes');
    const isChecked = this.permissionCheck?.(contents, permission, `${origin}/`, asked) ?? unchecked;
    if (isChecked || !this.#held.has('permission-check-first')) return isChecked;
    let isGiven = this.permissionRequest === undefined && unchecked;
    this.asked.push(permission);
    const answer = (given: boolean) => {
      isGiven = given;
    };
    this.permissionRequest?.(contents, permission, answer, asked);
    return isGiven;
  }
  /** What becomes of a download that a page begins. */
  downloads(): 'asks where' | 'cancelled' {
    const event = new DoubleEvent();
    this.emit('will-download', event);
    return event.defaultPrevented || !this.#held.has('download-asks') ? 'cancelled' : 'asks where';
  }
}
