import { words } from '../../text/rules/assignment-missing.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

const begun = 3;

/** Step 1 begins at the assignment: learning contributes to it. Asked for once there are some requirements. */
export const rule = defineRule<typeof words.nl>({
  id: 'assignment-missing',
  severity: 'tip',
  place: 'requirements',
  source: { part: 'step-1' },
  words,
  *check(view) {
    if (view.requirements.length < begun || !isBlank(view.plan.assignment)) return;
    yield { record: view.plan, field: 'assignment' };
  },
});
