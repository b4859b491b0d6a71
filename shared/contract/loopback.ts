// How the page and the web host talk over the loopback connection. Both sides read it here.

/** `POST /api/<method>` with the input as JSON. Answer: 200 with a CallReply; 4xx is for strangers only. */
export const API_PATH = '/api/';
/**
 * `POST /feed`: a stream of lines, each a FeedEvent as JSON. An empty line is a heartbeat; the first one comes at once.
 */
export const FEED_PATH = '/feed';
/**
 * `POST /proof` with `{ nonce }`: how a page, or a second start, recognises the running host without showing it the token. The
 * answer is `{ proof }`: the HMAC-SHA256 of `proofText` under the token, in base64url.
 */
export const PROOF_PATH = '/proof';
/** What is signed. With the port in it, an answer of another host cannot be passed on. */
export const proofText = (port: number, nonce: string): string => `routekaart ${port} ${nonce}`;
/** `POST /ticket` with `{ ticket }`: a page exchanges the ticket of its address, once, for `{ token }`. */
export const TICKET_PATH = '/ticket';
/** `POST /tickets` with `{}`: a second start asks for `{ ticket }` for one more page. Needs the token. */
export const TICKETS_PATH = '/tickets';
/** `POST /open` with an OpenedFile: how a second start hands its file over to the running host. Needs the token. */
export const OPEN_PATH = '/open';
/** A file at its largest, in base64. */
export const OPEN_LIMIT_BYTES = 70 * 1024 * 1024;
/** Names the window that calls (letters, digits, `-` and `_`, at most 64). Beside it: `authorization: Bearer <token>`. */
export const CLIENT_HEADER = 'x-client';
/** The page gets its ticket in the fragment of its address, which no server sees: `#ticket=…`. */
export const TICKET_KEY = 'ticket';
/** A page that hears nothing for twice this long may take the host for gone. */
export const HEARTBEAT_MILLISECONDS = 10_000;
/** A larger call is answered with `invalid-input`. */
export const CALL_LIMIT_BYTES = 8 * 1024 * 1024;
/** Calls that hold a whole file from outside (shared/share/read-file.ts). */
const largeCalls: ReadonlySet<string> = new Set(['received.add']);

/** How large the message of a call may be. */
export function callLimitBytes(method: string): number {
  return largeCalls.has(method) ? 64 * 1024 * 1024 : CALL_LIMIT_BYTES;
}
