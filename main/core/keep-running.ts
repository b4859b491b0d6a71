import type { CallReply } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import type { Log } from '../services/log.ts';
import type { Core } from './core.ts';

const away: ErrorReply = { code: 'not-reachable', data: {} };

/**
 * A core that is started again when it ends without being asked to. A call that was under way is answered with
 * `not-reachable`: whoever asked tries again, and an edit carries an id, so it is written once. When starting again fails,
 * a call is answered with the reason, and the next call tries once more.
 *
 * Rejects with the CallError of the first start.
 */
export async function keepRunning(start: () => Promise<Core>, log: Log): Promise<Core> {
  const listeners = new Set<(event: FeedEvent) => void>();
  const tell = (event: FeedEvent) => {
    for (const listener of listeners) listener(event);
  };
  let current: Promise<Core>;
  let isClosing = false;
  let stopHearing = () => {};

  const begin = async (): Promise<Core> => {
    const core = await start();
    stopHearing = core.onEvent(tell);
    core.onEnd(() => {
      if (isClosing) return;
      log.info('core ended');
      again();
    });
    return core;
  };
  const again = () => {
    current = begin().then((core) => {
      // What others wrote meanwhile was told to nobody: whoever shows a plan reads it anew.
      tell({ type: 'resumed', client: '' });
      return core;
    });
    current.catch(() => undefined); // told to the next call
  };

  current = begin();
  await current;
  return {
    async call(method, input, client): Promise<CallReply> {
      const asked = current;
      try {
        const core = await asked;
        const reply = await core.call(method, input, client);
        return !reply.ok && current !== asked ? { ok: false, error: away } : reply;
      } catch (error) {
        if (current === asked && !isClosing) again();
        return { ok: false, error: error instanceof CallError ? { code: error.code, data: error.data } : away };
      }
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEnd: () => () => undefined,
    async close() {
      isClosing = true;
      const core = await current.catch(() => undefined);
      stopHearing();
      await core?.close();
    },
  };
}
