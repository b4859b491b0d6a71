import type { FeedEvent } from './contract.ts';
import type { ErrorReply } from './errors.ts';

/** What comes back from every call, over IPC and over HTTP alike. */
export type CallReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorReply };

/** What the Electron preload puts on `window.routekaart`; the web host offers the same over HTTP (platform/connect). */
export interface HostBridge {
  call(method: string, input: unknown, client: string): Promise<CallReply>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: FeedEvent) => void): () => void;
  /** Opens the print page in a window of its own, with the query of print.html ("plan=…&overview=…"). */
  openPrint(query: string): Promise<void>;
  /** Shows a notification of the computer; pressing it brings the window to the front. Nothing where there is none. */
  notify(title: string, text: string): Promise<void>;
}
