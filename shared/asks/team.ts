import type { TeamFacts } from '../contract/received.ts';
import { PlanView } from '../model/plan-view.ts';
import type { PlanRecord } from '../model/records.ts';
import type { ResponseRecord, ShareFile } from '../share/envelope.ts';
import { type Ask, asksOf } from './asks.ts';

/**
 * What a manager's list says of one employee, by the round that came last and what was answered on it so far, sent or not.
 * Null for who is asked nothing: the plan was not shared with them as a manager.
 */
export function teamFactsOf({ share, records }: ShareFile, answered: readonly ResponseRecord[]): TeamFacts | null {
  if (share.profile !== 'manager') return null;
  const decisions = answered.filter((record) => record.kind === 'decision');
  const all = [...records, ...decisions] as readonly PlanRecord[];
  const view = new PlanView(new Map(all.map((record) => [record.id as string, record])));
  const asks = asksOf(view, share);
  const waiting = asks.filter((ask) => ask.state === 'open' && ask.answered?.answer !== 'talk');
  const agreed = asks.filter((ask) => ask.state === 'agreed');
  return {
    open: waiting.length,
    toDiscuss: asks.filter((ask) => ask.state === 'open').length - waiting.length,
    changed: asks.filter((ask) => ask.state === 'changed').length,
    openCents: sum(waiting, centsOf),
    openMinutes: sum(waiting, workMinutesOf),
    agreedCents: sum(agreed, centsOf),
    agreedMinutes: sum(agreed, workMinutesOf),
    talks: view.conversations
      .filter((talk) => talk.state === 'planned')
      .map((talk) => talk.heldOn)
      .sort(),
  };
}

const centsOf = (ask: Ask) => ask.cents ?? 0;

/** Only hours that are asked in all: those of a side task or another split are by the week, and no sum. */
const workMinutesOf = (ask: Ask) => (ask.part === 'workTime' ? (ask.minutes ?? 0) : 0);

const sum = (asks: readonly Ask[], of: (ask: Ask) => number) => asks.reduce((total, ask) => total + of(ask), 0);
