import { addDays } from '../../model/calendar.ts';
import { decidedParts, latestDecision } from '../../share/agreement.ts';
import { roundAfter } from '../../share/rounds.ts';
import { words } from '../../text/rules/decided-later.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

const patienceInDays = 14;

/** "Later" was decided two weeks ago, and nothing is planned in which it would come back. */
export const rule = defineRule<typeof words.nl>({
  id: 'decided-later',
  severity: 'tip',
  place: 'sharing',
  source: { part: 'sharing' },
  words,
  *check(view, today) {
    if (view.conversations.some((c) => c.state === 'planned' && c.heldOn >= today)) return;
    for (const { part, aboutId } of decidedParts(view)) {
      const decision = latestDecision(view, part, aboutId);
      const record = view.records.get(aboutId);
      if (record === undefined || decision?.verdict !== 'later') continue;
      if (addDays(decision.decidedOn, patienceInDays) > today || roundAfter(view, decision)) continue;
      if (view.conversations.some((c) => c.state === 'held' && c.heldOn > decision.decidedOn)) continue;
      yield {
        record,
        detail: part,
        data: { name: nameOf(view, record), by: decision.byName, date: decision.decidedOn },
        goTo: { view: 'conversations' },
      };
    }
  },
});
