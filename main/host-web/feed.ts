import type { ServerResponse } from 'node:http';
import { CALL_LIMIT_BYTES, HEARTBEAT_MILLISECONDS } from '#shared/contract/loopback.ts';
import type { Core } from '../core/core.ts';

/** The open change feeds: one answer that never ends for every window. */
export interface Feeds {
  /** Headers are sent already. */
  add(response: ServerResponse): void;
  /** Whether a window listens. */
  readonly isHeard: boolean;
  close(): void;
}

/**
 * Passes the events of the core on as lines. A window that does not read (a laptop asleep) is cut off before its lines
 * fill the memory; it comes back by itself and reads the plan anew.
 */
export function createFeeds(core: Core, heartbeatMilliseconds = HEARTBEAT_MILLISECONDS): Feeds {
  const open = new Set<ServerResponse>();
  const write = (response: ServerResponse, line: string) => {
    if (response.writableLength + line.length > CALL_LIMIT_BYTES) response.destroy();
    else response.write(line);
  };
  const stop = core.onEvent((event) => {
    const line = `${JSON.stringify(event)}\n`;
    for (const response of open) write(response, line);
  });
  const heart = setInterval(() => {
    for (const response of open) write(response, '\n');
  }, heartbeatMilliseconds);
  return {
    add(response) {
      open.add(response);
      response.on('close', () => open.delete(response));
      write(response, '\n');
    },
    get isHeard() {
      return open.size > 0;
    },
    close() {
      stop();
      clearInterval(heart);
      for (const response of open) response.end();
    },
  };
}
