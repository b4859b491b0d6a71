import type { Core } from '#main/core/core.ts';
import type { CallReply } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { Settings } from '#shared/contract/settings.ts';

/** A core that remembers what it was asked and answers what it is told to: for tests of the hosts alone. */
export class FakeCore implements Core {
  readonly calls: { readonly method: string; readonly input: unknown; readonly client: string }[] = [];
  closed = false;
  reply: (method: string) => Promise<CallReply> = async () => ({ ok: true, value: { answer: 42 } });
  readonly #enders = new Set<() => void>();
  readonly #listeners = new Set<(event: FeedEvent) => void>();

  call(method: string, input: unknown, client: string): Promise<CallReply> {
    this.calls.push({ method, input, client });
    return this.reply(method);
  }

  onEvent(listener: (event: FeedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  tell(event: FeedEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  onEnd(listener: () => void): () => void {
    this.#enders.add(listener);
    return () => this.#enders.delete(listener);
  }

  /** Ends as a core does whose thread died. */
  end(): void {
    for (const listener of this.#enders) listener();
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

/** The shortest event there is. */
export const settingsEvent = (client: string): FeedEvent => ({
  type: 'settings',
  client,
  settings: Settings.parse({}),
});
