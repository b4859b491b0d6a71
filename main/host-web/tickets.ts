import { randomBytes } from 'node:crypto';

/** How long an address may wait for its browser. */
export const TICKET_MILLISECONDS = 60_000;
/** More than anybody opens in a minute. */
const most = 20;

/**
 * Tickets for pages: what stands in an address, and so in a list of processes, in a history and perhaps in a log, is worth
 * nothing once it was used or a minute has gone by. A page exchanges it for the token.
 */
export class Tickets {
  readonly #now: () => number;
  #open: { readonly ticket: string; readonly until: number }[] = [];

  /** `now` in milliseconds, of a clock that nobody can set (performance.now). */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** 128 random bits. */
  issue(): string {
    const ticket = randomBytes(16).toString('base64url');
    this.#open = [...this.#valid(), { ticket, until: this.#now() + TICKET_MILLISECONDS }].slice(-most);
    return ticket;
  }

  /** True once for each ticket, and only in time. */
  redeem(given: string): boolean {
    const valid = this.#valid();
    this.#open = valid.filter(({ ticket }) => ticket !== given);
    return this.#open.length < valid.length;
  }

  #valid() {
    return this.#open.filter(({ until }) => this.#now() < until);
  }
}
