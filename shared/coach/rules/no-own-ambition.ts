import { words } from '../../text/rules/no-own-ambition.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

const begun = 5;

/** The second leading question of step 1: what do I want to know to stay motivated? */
export const rule = defineRule<typeof words.nl>({
  id: 'no-own-ambition',
  severity: 'tip',
  place: 'requirements',
  source: { part: 'step-1' },
  words,
  *check(view) {
    if (view.requirements.length < begun || !isBlank(view.plan.knowForMotivation)) return;
    if (view.requirements.some((r) => r.origin === 'ambition')) return;
    yield { record: view.plan, field: 'knowForMotivation', goTo: { view: 'requirements' } };
  },
});
