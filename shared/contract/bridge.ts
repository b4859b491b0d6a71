import type { FeedEvent } from './contract.ts';
import type { ErrorReply } from './errors.ts';

/** What comes back from every call, over IPC and over HTTP alike. */
export type CallReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorReply };

/** What became of a file that somebody wanted to keep; `name` as it was called in the end. */
export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed' };

/** What the Electron preload puts on `window.routekaart`; the web host offers the same over HTTP (platform/connect). */
export interface HostBridge {
  call(method: string, input: unknown, client: string): Promise<CallReply>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: FeedEvent) => void): () => void;
  /** Opens the print page in a window of its own, with the query of print.html ("plan=…&overview=…"). */
  openPrint(query: string): Promise<void>;
  /** Shows a notification of the computer; pressing it brings the window to the front. Nothing where there is none. */
  notify(title: string, text: string): Promise<void>;
  /** Asks where a file has to go and writes it there. Absent in a browser, which keeps files its own way. */
  saveFile?(name: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /** Makes a PDF of this page as it stands and saves it the same way. Absent in a browser: its print window does that. */
  savePdf?(name: string): Promise<SaveOutcome>;
  /** Shows the PDF that this window saved last. */
  viewPdf?(): Promise<void>;
}
