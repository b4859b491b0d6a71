import type { KeptWords } from '#shared/contract/kept-words.ts';

const mostWindows = 20;

/**
 * What is typed in each window and not in the store yet, in memory only: it outlives a page that crashes or is loaded anew,
 * and nothing of it lies on the disk.
 */
export class WordsOfWindows {
  readonly #windows = new Map<string, readonly KeptWords[]>();

  /** Takes the place of what was kept for this window. */
  keep(window: string, words: readonly KeptWords[]): void {
    this.#windows.delete(window);
    if (words.length > 0) this.#windows.set(window, words);
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= mostWindows) break;
      this.#windows.delete(oldest);
    }
  }

  of(window: string): KeptWords[] {
    return [...(this.#windows.get(window) ?? [])];
  }

  /** Nothing stays of a plan that is erased. */
  forget(planId: string): void {
    for (const [window, words] of this.#windows)
      this.keep(
        window,
        words.filter((one) => one.planId !== planId),
      );
  }
}
