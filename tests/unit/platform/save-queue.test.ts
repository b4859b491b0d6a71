import { describe, expect, test } from 'vitest';
import { SaveQueue, type SaveState } from '#renderer/platform/save-queue.ts';
import type { HistoryHead } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode } from '#shared/contract/errors.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';

const changeSet = (id: string) => ({ id }) as unknown as ChangeSet;
const head: HistoryHead = { count: 1, undo: null, redo: null };

/** A store that takes, or fails with the next code in the list. */
function queueWith(failures: (ErrorCode | null)[]) {
  const sent: string[] = [];
  const states: SaveState[] = [];
  const refused: { code: ErrorCode; lost: string[] }[] = [];
  const queue = new SaveQueue({
    send: async (set) => {
      sent.push(set.id);
      const failure = failures.shift();
      if (failure) throw new CallError(failure);
      return { head };
    },
    onState: (state) => states.push(state),
    onSaved: () => {},
    onRefused: (error, lost) => refused.push({ code: error.code, lost: lost.map((l) => l.id) }),
    retryMilliseconds: 60_000,
  });
  return { queue, sent, states, refused };
}

describe('the save queue', () => {
  test('sends in order and says saved only after the last was acknowledged', async () => {
    const { queue, sent, states } = queueWith([]);
    queue.add(changeSet('a'));
    queue.add(changeSet('b'));
    expect(states.map((s) => s.kind)).toEqual(['saving']);
    await queue.settled();
    expect(sent).toEqual(['a', 'b']);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(queue.isEmpty).toBe(true);
  });

  test.each(['store-full', 'store-readonly', 'store-io', 'store-busy', 'not-reachable', 'internal'] as const)(
    'keeps what %s stopped, and saves it when asked again',
    async (code) => {
      const { queue, sent, states, refused } = queueWith([code]);
      queue.add(changeSet('a'));
      await Promise.resolve().then(() => Promise.resolve());
      await new Promise((resolve) => setImmediate(resolve));
      queue.add(changeSet('b'));
      expect(states.at(-1)).toMatchObject({ kind: 'waiting', error: { code } });
      expect(queue.isEmpty).toBe(false);
      queue.retry();
      await queue.settled();
      expect(sent).toEqual(['a', 'a', 'b']);
      expect(refused).toEqual([]);
      expect(states.at(-1)).toEqual({ kind: 'saved' });
    },
  );

  test.each(['conflict', 'broken-reference', 'fixed-field', 'bad-dates', 'invalid-input', 'unknown-plan'] as const)(
    'gives up what %s refused, with all that was built on it',
    async (code) => {
      const { queue, sent, refused } = queueWith([null, code]);
      for (const id of ['a', 'b', 'c']) queue.add(changeSet(id));
      await queue.settled();
      expect(sent).toEqual(['a', 'b']);
      expect(refused).toEqual([{ code, lost: ['b', 'c'] }]);
    },
  );
});
