import { words } from '../../text/rules/requirement-without-title.ts';
import { defineRule } from '../define.ts';
import { removing } from '../fix.ts';
import { isBlank, isReferredTo } from '../reading.ts';

export const rule = defineRule<typeof words.nl>({
  id: 'requirement-without-title',
  severity: 'tip',
  place: 'requirements',
  source: { part: 'step-1' },
  words,
  *check(view) {
    for (const requirement of view.requirements) {
      if (!isBlank(requirement.title)) continue;
      const isLoose = isBlank(requirement.note) && !isReferredTo(view, requirement);
      yield {
        record: requirement,
        field: 'title',
        fixes: isLoose ? [{ fix: 'remove', changes: removing(requirement) }] : [],
      };
    }
  },
});
