import type { NoSource } from '../../arrangements/arrangement.ts';
import { noSources } from '../../arrangements/arrangements.ts';
import { words } from '../../text/rules/source-is-no-budget.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A source that is called by something that is no budget: pay, an arrangement that ended, a grant for employers. */
export const rule = defineRule<typeof words.nl>({
  id: 'source-is-no-budget',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget' },
  words,
  *check(view) {
    for (const source of view.budgetSources) {
      const found = noSources.find((arrangement) => isCalled(source.name, arrangement));
      // Pay that is spent on learning is private money, and that is what it may be called.
      if (found === undefined || (found.why === 'pay' && source.sourceKind === 'private')) continue;
      yield {
        record: source,
        field: 'name',
        data: { name: nameOf(view, source), arrangement: found.id },
        fixes: found.why === 'pay' ? [{ fix: 'private', changes: altering(source, { sourceKind: 'private' }) }] : [],
      };
    }
  },
});

/** As a whole word: "Stapsgewijs" is no STAP. */
function isCalled(name: string, { calledBy }: NoSource): boolean {
  const words = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return calledBy.some((called) => words.includes(` ${called.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}
