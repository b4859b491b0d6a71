import { hasYes, isLastSaidBy } from '../../model/consent.ts';
import { needsAgreement } from '../../model/side-model.ts';
import { usualSidePermille } from '../../model/working-time.ts';
import { words } from '../../text/rules/split-not-agreed.ts';
import { defineRule } from '../define.ts';
import { agreeing, altering } from '../fix.ts';

/** Another share than 10% is something one agrees on; having no side task at all asks nobody. */
export const rule = defineRule<typeof words.nl>({
  id: 'split-not-agreed',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const held = view.conversations.filter((c) => c.state === 'held' && c.heldOn <= today).at(-1);
    for (const period of view.contractPeriods) {
      if (!needsAgreement(view, period) || hasYes(view, 'split', period.id)) continue;
      yield {
        record: period,
        field: 'agreement',
        data: { sidePermille: period.sidePermille },
        fixes: [
          ...(held && isLastSaidBy(view, 'split', period.id, held.heldOn)
            ? [
                {
                  fix: 'agreed',
                  data: { date: held.heldOn },
                  changes: agreeing('split', period, held.heldOn),
                } as const,
              ]
            : []),
          { fix: 'usual', changes: altering(period, { sidePermille: usualSidePermille }) },
        ],
        goTo: { view: 'conversations' },
      };
    }
  },
});
