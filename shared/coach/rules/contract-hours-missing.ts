import { sideTasksOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/contract-hours-missing.ts';
import { defineRule } from '../define.ts';

/** Without contract hours there is no 90% and 10% to add up to. Asked once there is a side task. */
export const rule = defineRule<typeof words.nl>({
  id: 'contract-hours-missing',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view) {
    if (sideTasksOf(view).length === 0 || view.plan.contractMinutesPerWeek > 0) return;
    yield { record: view.plan, field: 'contractMinutesPerWeek' };
  },
});
