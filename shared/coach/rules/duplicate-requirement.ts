import { words } from '../../text/rules/duplicate-requirement.ts';
import { defineRule } from '../define.ts';
import { removing } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isReferredTo } from '../reading.ts';

/** The same requirement twice, as pasting lines may give: it would be scored twice. */
export const rule = defineRule<typeof words.nl>({
  id: 'duplicate-requirement',
  severity: 'tip',
  place: 'requirements',
  source: { part: 'step-1' },
  words,
  *check(view) {
    const seen = new Set<string>();
    for (const requirement of view.requirements) {
      const title = requirement.title.trim().replace(/\s+/gu, ' ').toLowerCase();
      if (title === '') continue;
      if (seen.has(title)) {
        yield {
          record: requirement,
          field: 'title',
          data: { name: nameOf(view, requirement) },
          fixes: isReferredTo(view, requirement) ? [] : [{ fix: 'remove', changes: removing(requirement) }],
        };
      }
      seen.add(title);
    }
  },
});
