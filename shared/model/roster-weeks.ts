import type { Contract, Stretch, WorkingHours } from './contract.ts';
import { mondayOf, weekdayOf } from './weeks.ts';
import { partOfWeek } from './working-pattern.ts';

/** A stretch on its way, with what hours of its days are asked off, and what of the contract is for side tasks. */
export interface LaidOut extends Stretch {
  readonly contract: SplitContract;
  readonly asked: number;
}
export type SplitContract = Contract & { readonly sideDays: readonly number[] };

/** Weeks of a roster that varies in which hours are off, laid out anew: days in a row within one week and one contract. */
export function byRoster(
  stretches: readonly LaidOut[],
  isSame: (one: Contract, other: Contract | undefined) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < stretches.length; ) {
    const first = stretches[at] as (typeof stretches)[number];
    let end = at + 1;
    const isOneWeek = (s: Stretch) => s.from === s.until && mondayOf(s.from) === mondayOf(first.from);
    while (first.contract.varies && stretches[end] && isOneWeek(first) && isOneWeek(stretches[end] as Stretch)) {
      if (!isSame(first.contract, stretches[end]?.contract)) break;
      end++;
    }
    found.push(...(isOneWeek(first) ? rostered(stretches.slice(at, end)) : [sameWeeks(first)]));
    at = end;
  }
  return found;
}

/** Whole weeks with the same hours off every day: each is laid out as the first. */
function sameWeeks(stretch: LaidOut): Stretch {
  if (!stretch.contract.varies || stretch.asked === 0) return stretch;
  const days = stretch.week.map((_, i) => ({ ...stretch, from: stretch.from + i, until: stretch.from + i }));
  return { ...stretch, week: rostered(days).map((day, i) => day.week[i] as WorkingHours) };
}

/**
 * Hours off tell how many hours their day had at least: so many it gets, and the other days share what is left of the week. So a week
 * keeps its hours, and no day holds fewer than none.
 */
function rostered(run: readonly LaidOut[]): Stretch[] {
  const dayOf = (s: Stretch) => weekdayOf(s.from) - 1;
  const shares = run.map((s) => s.week[dayOf(s)]?.contract ?? 0);
  let left = shares.reduce((sum, share) => sum + share, 0);
  const needs = run.map(({ asked, contract }) => {
    const need = contract.varies ? Math.min(asked, left) : 0;
    left -= need;
    return need;
  });
  const slack = shares.map((share, i) => Math.max(0, share - (needs[i] as number)));
  return run.map((stretch, i): Stretch => {
    if (!stretch.contract.varies) return stretch;
    const need = needs[i] as number;
    const contract = need + partOfWeek(left, i, slack);
    const day = stretch.week[dayOf(stretch)] as WorkingHours;
    const leave = stretch.asked === 0 && day.leave > 0 ? contract : need;
    const available = contract - leave;
    const share = shares[i] as number;
    const side = share === 0 ? 0 : Math.floor(((stretch.contract.sideDays[dayOf(stretch)] ?? 0) * available) / share);
    const hours = { contract, leave, available, core: available - side, side };
    return { ...stretch, week: stretch.week.map((other, weekday) => (weekday === dayOf(stretch) ? hours : other)) };
  });
}
