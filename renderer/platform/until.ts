/** Waits for something to become true, looked at anew whenever `tell` says that something happened. */
export class Until {
  #watchers: (() => void)[] = [];

  tell(): void {
    for (const look of this.#watchers.splice(0)) look();
  }

  /** Resolves when `isTrue`, or when the time is over, if there is one. */
  async holds(isTrue: () => boolean, milliseconds?: number): Promise<void> {
    let isOver = false;
    const timer =
      milliseconds === undefined
        ? undefined
        : setTimeout(() => {
            isOver = true;
            this.tell();
          }, milliseconds);
    while (!isTrue() && !isOver) await new Promise<void>((look) => this.#watchers.push(look));
    clearTimeout(timer);
  }
}
