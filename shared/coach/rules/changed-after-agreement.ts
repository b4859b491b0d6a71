import type { PlanPart } from '../../model/kinds/sharing.ts';
import { agreementState, decidedParts } from '../../share/agreement.ts';
import { wasShownSince } from '../../share/rounds.ts';
import { words } from '../../text/rules/changed-after-agreement.ts';
import { type CoachPlace, defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

const places: Readonly<Record<PlanPart, CoachPlace>> = {
  plan: 'plan',
  learningQuestion: 'learning',
  workTime: 'learning',
  cost: 'budget',
  allocation: 'budget',
  sideTask: 'working-time',
  split: 'working-time',
};

/** An agreement holds for what it read at that moment (method.md, Sharing): what was changed since is to be agreed on anew. */
export const rule = defineRule<typeof words.nl>({
  id: 'changed-after-agreement',
  severity: 'warning',
  place: 'conversations',
  source: { part: 'sharing', point: 13 },
  words,
  *check(view) {
    for (const { part, aboutId } of decidedParts(view)) {
      const record = view.records.get(aboutId);
      if (record === undefined) continue;
      const state = agreementState(view, part, aboutId);
      if (state.state !== 'changed') continue;
      // It was put before the manager already: now it waits for an answer (round-without-answer).
      if (wasShownSince(view, state.decision, state.changes)) continue;
      const { decidedOn, byName } = state.decision;
      yield {
        record,
        detail: part,
        place: places[part],
        data: { name: nameOf(view, record), by: byName, date: decidedOn },
        goTo: { view: 'conversations' },
      };
    }
  },
});
