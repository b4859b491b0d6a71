import { newQuality } from '../../model/edits/new-records.ts';
import { words } from '../../text/rules/no-quality-named.ts';
import { defineRule } from '../define.ts';
import { adding } from '../fix.ts';
import { nameOf } from '../name.ts';
import { likeliest } from '../plausible.ts';
import { isAllScored, openRequirements } from '../reading.ts';

const strong = 4;

/** Step 2 is about strengths too. Offers what was scored at or above its level as a quality. */
export const rule = defineRule<typeof words.nl>({
  id: 'no-quality-named',
  severity: 'tip',
  place: 'standing',
  source: { part: 'step-2' },
  words,
  *check(view) {
    if (view.qualities.length > 0) return;
    const scored = openRequirements(view).filter((r) => view.latestSelfScore(r.id) !== undefined);
    if (scored.length === 0 || (!isAllScored(view) && view.learningQuestions.length === 0)) return;
    const levelOf = (requirementId: string) => view.latestSelfScore(requirementId)?.level ?? 0;
    const strengths = scored.filter((r) => levelOf(r.id) >= strong && levelOf(r.id) >= r.requiredLevel);
    yield {
      record: view.plan,
      fixes: likeliest(strengths, (r) => levelOf(r.id)).map((requirement) => ({
        fix: 'name',
        detail: requirement.id,
        data: { name: nameOf(view, requirement) },
        changes: adding((context, current) =>
          newQuality(context, current, { title: requirement.title, requirementId: requirement.id }),
        ),
      })),
      goTo: { view: 'qualities' },
    };
  },
});
