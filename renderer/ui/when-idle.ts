/** How long a stretch may last, in milliseconds, when the browser does not say: less than a frame, so that no key waits for it. */
const stretch = 6;

/**
 * Runs something that goes by steps while nobody asks for anything: a few steps at a time, between which keys and drawing
 * go first. Hands the result over at the end; the returned function stops it.
 */
export function whenIdle<Result>(steps: Generator<void, Result>, finish: (result: Result) => void): () => void {
  let handle = 0;
  const go = (deadline: IdleDeadline) => {
    const start = performance.now();
    const isOver = () => (deadline.didTimeout ? performance.now() - start > stretch : deadline.timeRemaining() < 1);
    do {
      const step = steps.next();
      if (step.done) {
        finish(step.value);
        return;
      }
    } while (!isOver());
    next();
  };
  const next = () => {
    handle = requestIdleCallback(go, { timeout: 200 });
  };
  next();
  return () => cancelIdleCallback(handle);
}
