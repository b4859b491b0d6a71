import { carryPoints, conversationAfter } from '../../model/edits/talk-points.ts';
import { pointsLeft } from '../../model/talk-points.ts';
import { words } from '../../text/rules/point-not-discussed.ts';
import { defineRule } from '../define.ts';
import { altering, together } from '../fix.ts';

/** A conversation was held, and points of it were neither ticked nor answered. On the day itself nobody asks. */
export const rule = defineRule<typeof words.nl>({
  id: 'point-not-discussed',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    for (const talk of view.conversations) {
      if (talk.state !== 'held' || talk.heldOn >= today) continue;
      const left = pointsLeft(view, talk.id);
      if (left.length === 0) continue;
      const next = conversationAfter(view, { today }, talk.id);
      yield {
        record: talk,
        field: 'answers',
        data: { date: talk.heldOn, count: left.length },
        fixes: [
          {
            fix: next ? ('carry' as const) : ('wait' as const),
            data: { date: next?.heldOn ?? '' },
            changes: (context, current) =>
              carryPoints(
                current,
                pointsLeft(current, talk.id),
                conversationAfter(current, context, talk.id)?.id ?? null,
              ),
          },
          {
            fix: 'discussed' as const,
            changes: together(...left.map((point) => altering(point, { isDiscussed: true }))),
          },
        ],
      };
    }
  },
});
