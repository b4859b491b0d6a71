import type { CallReply, HostBridge } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';

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

const tokenKey = 'routekaart-token';

/** The token arrives in the fragment, leaves the address bar at once and stays with this tab only. */
function takeToken(): string {
  const inFragment = new URLSearchParams(location.hash.slice(1)).get('token');
  if (inFragment) {
    sessionStorage.setItem(tokenKey, inFragment);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}

const unreachable: CallReply = { ok: false, error: { code: 'not-reachable', data: {} } };

function connectToLoopback(): HostBridge {
  const token = takeToken();
  const request = (path: string, client: string, body: unknown, signal?: AbortSignal) =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-client': client },
      ...bodyOf(body),
      ...(signal ? { signal } : {}),
    });
  return {
    async call(method, input, client) {
      try {
        const response = await request(`/api/${method}`, client, input);
        return response.ok ? ((await response.json()) as CallReply) : unreachable;
      } catch {
        return unreachable;
      }
    },
    onEvent(listener) {
      const stop = new AbortController();
      void follow(() => request('/feed', '', {}, stop.signal), listener, stop.signal);
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

/** Reads the change feed line by line, and takes it up again when the host was away: then something may have been missed. */
async function follow(
  open: () => Promise<Response>,
  listener: (event: FeedEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let opened = 0;
  while (!signal.aborted) {
    try {
      const response = await open();
      const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
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
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
