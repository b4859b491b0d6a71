import type { FeedEvent } from '#shared/contract/contract.ts';
import type { OpenedFile } from '#shared/contract/opened-file.ts';
import type { Core } from '../core/core.ts';

/** A handful is what a person opens at once; more of them would fill the memory. */
const most = 20;

/** Files that wait for a window to take them. They are kept by the host alone: nothing of them is stored. */
export class OpenedFiles {
  #waiting: OpenedFile[] = [];
  readonly #listeners = new Set<() => void>();

  put(file: OpenedFile): void {
    this.#waiting = [...this.#waiting, file].slice(-most);
    for (const listener of this.#listeners) listener();
  }

  /** What waits; the next one who asks gets nothing of it. */
  take(): OpenedFile[] {
    const files = this.#waiting;
    this.#waiting = [];
    return files;
  }

  /** Returns the function that stops listening. */
  onPut(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The core with the one call that the host itself answers: which files it was opened with. */
export function withOpenedFiles(core: Core, files: OpenedFiles): Core {
  const told: FeedEvent = { type: 'opened', client: '' };
  return {
    call: (method, input, client) =>
      method === 'opened.take'
        ? Promise.resolve({ ok: true, value: { files: files.take() } })
        : core.call(method, input, client),
    onEvent(listener) {
      const stops = [core.onEvent(listener), files.onPut(() => listener(told))];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onEnd: (listener) => core.onEnd(listener),
    close: () => core.close(),
  };
}
