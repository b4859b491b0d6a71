import { currentContract } from '../../model/contract.ts';
import { sideTimeOf } from '../../model/side-time.ts';
import { words } from '../../text/rules/core-and-side-not-whole.ts';
import { defineRule } from '../define.ts';

/** Under an hour a week is rounding, not a disagreement. */
const leastMinutes = 60;

/**
 * Core and side task together are the contract: when the hours of all core tasks are filled in, they come to the hours of the
 * core task: what neither the share for side tasks nor hours that were agreed for them take. Said of the contract that counts today.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'core-and-side-not-whole',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const last = view.coreTasks.at(-1);
    const { contractMinutes, coreMinutes: byShare } = currentContract(view, today);
    const coreMinutes = Math.max(0, Math.min(byShare, contractMinutes - sideTimeOf(view, today).agreedMinutes));
    if (last === undefined || coreMinutes === 0 || view.coreTasks.some((t) => t.minutesPerWeek === null)) return;
    const minutes = view.coreTasks.reduce((sum, t) => sum + (t.minutesPerWeek ?? 0), 0);
    if (Math.abs(minutes - coreMinutes) < leastMinutes) return;
    yield { record: last, field: 'minutesPerWeek', data: { minutes, coreMinutes } };
  },
});
