import type { CallReply, HostBridge } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { isOurHost, takeToken } from './host-proof.ts';

declare global {
  interface Window {
    /** Put there by the Electron preload. */
    readonly routekaart?: HostBridge;
  }
}

/** The host under this window: Electron's bridge when there is one, else the loopback host that served the page. */
export function connect(): HostBridge {
  return window.routekaart ?? connectToLoopback();
}

const unreachable: CallReply = { ok: false, error: { code: 'not-reachable', data: {} } };
const noTicket: CallReply = { ok: false, error: { code: 'not-reachable', data: { why: 'ticket' } } };

/** Nothing goes out before the host has proved itself, and again after every time that it was away. */
function connectToLoopback(): HostBridge {
  const token = takeToken().catch(() => null);
  let proving: Promise<boolean> | null = null;
  const lost = () => {
    proving = null;
  };
  const isProved = (known: string) => {
    proving ??= isOurHost(known).then(
      (is) => {
        if (!is) lost();
        return is;
      },
      () => {
        lost();
        return false;
      },
    );
    return proving;
  };
  const request = async (
    path: string,
    client: string,
    body: unknown,
    signal?: AbortSignal,
  ): Promise<Response | null> => {
    const known = await token;
    if (known === null || !(await isProved(known))) return null;
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${known}`, 'x-client': client },
      ...bodyOf(body),
      ...(signal ? { signal } : {}),
    });
    return response.ok ? response : null;
  };
  return {
    async call(method, input, client) {
      try {
        if ((await token) === null) return noTicket;
        const response = await request(`/api/${method}`, client, input);
        if (response !== null) return (await response.json()) as CallReply;
      } catch {
        // away
      }
      lost();
      return unreachable;
    },
    onEvent(listener) {
      const stop = new AbortController();
      void follow(() => request('/feed', '', {}, stop.signal), { listener, lost }, stop.signal);
      return () => stop.abort();
    },
    async openPrint(query) {
      window.open(`/print.html?${query}`, '_blank');
    },
    async notify() {
      // A page may not without asking, and it would ask on the first day: the number at Planning says it here.
    },
  };
}

/** What is small goes on its way even when the page goes: a browser allows 64 KB of it at a time. */
function bodyOf(message: unknown): { body: string; keepalive: boolean } {
  const body = JSON.stringify(message);
  return { body, keepalive: body.length < 30_000 };
}

/**
 * Reads the change feed line by line, and takes it up again when the host was away: then something may have been missed. Its
 * end is how this window hears at once that the host is gone.
 */
async function follow(
  open: () => Promise<Response | null>,
  { listener, lost }: { readonly listener: (event: FeedEvent) => void; readonly lost: () => void },
  signal: AbortSignal,
): Promise<void> {
  let opened = 0;
  while (!signal.aborted) {
    try {
      const reader = (await open())?.body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      let isOpen = false;
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
        // The first line comes at once: from here on nothing is missed any more.
        if (!isOpen && opened > 0) listener({ type: 'resumed', client: '' });
        if (!isOpen) opened += 1;
        isOpen = true;
        const lines = (rest + chunk.value).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.trim() !== '') listener(JSON.parse(line) as FeedEvent);
      }
    } catch {
      // The host is away; saving tells the user so. Here we only try again.
    }
    lost();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
