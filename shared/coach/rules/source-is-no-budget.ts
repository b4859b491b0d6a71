import { noSourceCalled } from '../../arrangements/arrangements.ts';
import { holdsOn } from '../../facts/fact.ts';
import { words } from '../../text/rules/source-is-no-budget.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

/**
 * A source that is called by something that is no budget: an arrangement that ended, a grant for employers. Pay of one's own
 * choice (IKB) is none of these: it can pay a training, often free of tax; what is known of it stands with the source.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'source-is-no-budget',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget' },
  words,
  *check(view, today) {
    for (const source of view.budgetSources) {
      const found = noSourceCalled(source.name);
      if (found === undefined || found.why === 'pay' || !holdsOn(found, today)) continue;
      yield { record: source, field: 'name', data: { name: nameOf(view, source), arrangement: found.id } };
    }
  },
});
