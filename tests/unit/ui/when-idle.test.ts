import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '#renderer/ui/when-idle.ts';

/** What the browser was asked to call when it has time, and how much time it then has. */
let waiting: Map<number, IdleRequestCallback>;
let handles = 0;

beforeEach(() => {
  waiting = new Map();
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    handles += 1;
    waiting.set(handles, callback);
    return handles;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
});
afterEach(() => vi.unstubAllGlobals());

/** Gives the page one idle moment in which `steps` steps fit. */
function idle(steps: number): void {
  const [[handle, callback] = []] = [...waiting];
  if (handle === undefined || callback === undefined) return;
  waiting.delete(handle);
  let left = steps;
  callback({ didTimeout: false, timeRemaining: () => (--left > 0 ? 10 : 0) });
}

function* counting(done: number[]): Generator<void, string> {
  for (let i = 1; i <= 5; i++) {
    done.push(i);
    yield;
  }
  return 'all';
}

test('it goes on only while there is time, and hands over the result once', () => {
  const done: number[] = [];
  const results: string[] = [];
  whenIdle(counting(done), (result) => results.push(result));
  expect(done).toEqual([]);
  idle(2);
  expect(done).toEqual([1, 2]);
  idle(2);
  expect(done).toEqual([1, 2, 3, 4]);
  expect(results).toEqual([]);
  idle(10);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(results).toEqual(['all']);
  expect(waiting.size).toBe(0);
});

test('what is stopped does nothing any more', () => {
  const done: number[] = [];
  const stop = whenIdle(counting(done), () => done.push(99));
  idle(1);
  stop();
  idle(10);
  expect(done).toEqual([1]);
});
