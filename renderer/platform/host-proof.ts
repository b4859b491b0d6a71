import { PROOF_PATH, proofText, TICKET_KEY, TICKET_PATH } from '#shared/contract/loopback.ts';

const post = (path: string, body: unknown) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Where the two halves of the token are: each alone is noise. */
const mark = 'routekaart:';
const otherHalf = 'routekaart';

/**
 * The token of this window; null when it has none. It is exchanged for the ticket in the address, and survives a reload in two
 * halves: one in the name of the window, which is not written to the disk but which another site in this tab may read, and
 * one in sessionStorage, which no other site can read but which a browser writes to the disk. The print page, which this
 * app opens, takes them from its opener.
 */
export async function takeToken(): Promise<string | null> {
  const ticket = new URLSearchParams(location.hash.slice(1)).get(TICKET_KEY);
  if (ticket === null) return kept();
  history.replaceState(null, '', location.pathname + location.search);
  const answer = await post(TICKET_PATH, { ticket });
  if (!answer.ok) return kept();
  const { token } = (await answer.json()) as { token: string };
  const half = crypto.getRandomValues(new Uint8Array(token.length));
  sessionStorage.setItem(otherHalf, base64url(half));
  window.name = mark + base64url(mixed(new TextEncoder().encode(token), half));
  return token;
}

function kept(): string | null {
  const half = sessionStorage.getItem(otherHalf);
  const name = window.name.startsWith(mark) ? window.name : nameOfOpener();
  if (half === null || !name.startsWith(mark)) return null;
  window.name = name;
  return new TextDecoder().decode(mixed(bytesOf(name.slice(mark.length)), bytesOf(half)));
}

function nameOfOpener(): string {
  try {
    return (window.opener as Window | null)?.name ?? '';
  } catch {
    return ''; // of another site
  }
}

const mixed = (a: Uint8Array, b: Uint8Array) => a.map((byte, i) => byte ^ (b[i] ?? 0));
const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * Whether the program at this address knows the token: it is asked to sign something new, and hears nothing of ours. Since
 * the host was away, another program may have taken its port. Rejects when nobody answers.
 */
export async function isOurHost(token: string): Promise<boolean> {
  const nonce = base64url(crypto.getRandomValues(new Uint8Array(24)));
  const answer = await post(PROOF_PATH, { nonce });
  if (!answer.ok) return false;
  const { proof } = (await answer.json()) as { proof?: unknown };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', bytes(token), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, bytes(proofText(Number(location.port), nonce)));
  return proof === base64url(new Uint8Array(signed));
}
