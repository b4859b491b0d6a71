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
      body: JSON.stringify(body),
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

/** Reads the change feed line by line, and takes it up again when the host was away. */
async function follow(
  open: () => Promise<Response>,
  listener: (event: FeedEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const reader = (await open()).body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
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
