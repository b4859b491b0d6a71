import type { ReceivedPlan } from '../../platform/received-store.ts';

/** What the list can be ordered by. */
export type TeamOrder = 'name' | 'open' | 'cents' | 'minutes' | 'talk' | 'shared';

export interface TeamChoice {
  readonly order: TeamOrder;
  readonly isDescending: boolean;
  /** Words of a name, function or plan; empty = everybody. */
  readonly search: string;
  /** Only who asks something that waits for an answer or a talk. */
  readonly isAsking: boolean;
}

export interface TeamRow {
  readonly plan: ReceivedPlan;
  /** The name of the employee; of the plan when none was given. */
  readonly name: string;
  /** The first talk that is planned from today on; null = none. */
  readonly nextTalk: string | null;
}

/** The rows of a team, chosen and in order. `today` is YYYY-MM-DD. */
export function teamRows(
  plans: readonly ReceivedPlan[],
  choice: TeamChoice,
  today: string,
  language: string,
): TeamRow[] {
  const words = fold(choice.search).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const compare = comparing(choice.order, collator);
  const turn = choice.isDescending ? -1 : 1;
  return plans
    .map((plan) => ({ plan, name: nameOf(plan), nextTalk: plan.facts?.talks.find((day) => day >= today) ?? null }))
    .filter(({ plan, name }) => {
      const text = fold(`${name} ${plan.head.jobTitle} ${plan.head.title}`);
      return words.every((word) => text.includes(word)) && (!choice.isAsking || waiting(plan) > 0);
    })
    .sort((a, b) => turn * compare(a, b) || collator.compare(a.name, b.name));
}

/** What all of these ask together. Euros in cents, work time in minutes. */
export function teamSums(rows: readonly TeamRow[]) {
  const sum = (of: (facts: NonNullable<ReceivedPlan['facts']>) => number) =>
    rows.reduce((total, { plan }) => total + (plan.facts ? of(plan.facts) : 0), 0);
  return {
    open: sum((f) => f.open),
    openCents: sum((f) => f.openCents),
    openMinutes: sum((f) => f.openMinutes),
    agreedCents: sum((f) => f.agreedCents),
    agreedMinutes: sum((f) => f.agreedMinutes),
  };
}

/** The name by which somebody stands in the list. */
export function nameOf({ head }: Pick<ReceivedPlan, 'head'>): string {
  return head.ownerName.trim() || head.title.trim() || head.jobTitle.trim();
}

const waiting = ({ facts }: ReceivedPlan) => (facts ? facts.open + facts.toDiscuss + facts.changed : 0);

function comparing(order: TeamOrder, collator: Intl.Collator): (a: TeamRow, b: TeamRow) => number {
  const by = (of: (row: TeamRow) => number) => (a: TeamRow, b: TeamRow) => of(a) - of(b);
  const byText = (of: (row: TeamRow) => string) => (a: TeamRow, b: TeamRow) =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;
  switch (order) {
    case 'name':
      return (a, b) => collator.compare(a.name, b.name);
    case 'open':
      return by((row) => waiting(row.plan));
    case 'cents':
      return by((row) => row.plan.facts?.openCents ?? 0);
    case 'minutes':
      return by((row) => row.plan.facts?.openMinutes ?? 0);
    case 'talk':
      // Without a talk comes after everybody with one.
      return byText((row) => row.nextTalk ?? '9999');
    case 'shared':
      return byText((row) => row.plan.head.sharedAt);
  }
}

/** Without accents and capitals, as one searches. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
