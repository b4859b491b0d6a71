import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { CLIENT_HEADER } from '#shared/contract/loopback.ts';

/** Why a request stays outside. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 415 | 421;

/** The one value of a header; nothing when it is absent or comes twice. */
function single(request: IncomingMessage, name: string): string | undefined {
  const values = request.headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares secrets in a time that tells nothing about where they differ. */
export const sameSecret = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** A name that was made to lead to this machine (DNS rebinding) still arrives with its own Host header. */
export function checkHost(request: IncomingMessage, port: number): Refusal | undefined {
  return single(request, 'host') === `127.0.0.1:${port}` ? undefined : 421;
}

/**
 * The shell of the page holds no data, so it needs no token; but no other site may use it as a frame, a script or a
 * target of its links. What sends no such header (a tool, an old browser) sees a page that can do nothing.
 */
export function checkShell(request: IncomingMessage): Refusal | undefined {
  if (request.method !== 'GET') return 405;
  const site = single(request, 'sec-fetch-site');
  return site === undefined || site === 'none' || site === 'same-origin' ? undefined : 403;
}

/** What only our own page (or a second start of this program) can send: exact origin and JSON. */
export function checkOrigin(request: IncomingMessage, port: number): Refusal | undefined {
  if (request.method !== 'POST') return 405;
  if (single(request, 'origin') !== `http://127.0.0.1:${port}`) return 403;
  const site = single(request, 'sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return 403;
  return /^application\/json(; ?charset=utf-8)?$/i.test(single(request, 'content-type') ?? '') ? undefined : 415;
}

/** Our own page, which was given the token. */
export function checkPage(request: IncomingMessage, port: number, token: string): Refusal | undefined {
  const refusal = checkOrigin(request, port);
  if (refusal !== undefined) return refusal;
  const [, given] = /^Bearer (\S+)$/.exec(single(request, 'authorization') ?? '') ?? [];
  return given !== undefined && sameSecret(given, token) ? undefined : 401;
}

/** The name of the window that calls. */
export function clientOf(request: IncomingMessage): string | undefined {
  const client = single(request, CLIENT_HEADER) ?? '';
  return /^[\w-]{1,64}$/.test(client) ? client : undefined;
}
