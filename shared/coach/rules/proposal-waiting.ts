import { addDays } from '../../model/calendar.ts';
import { declineProposal, openProposals, standingOf, takeProposal } from '../../share/proposals.ts';
import { words } from '../../text/rules/proposal-waiting.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

const patienceInDays = 7;

/** A proposal that waits for a week: take it over, or decline it with a reason. */
export const rule = defineRule<typeof words.nl>({
  id: 'proposal-waiting',
  severity: 'tip',
  place: 'sharing',
  source: { part: 'sharing' },
  words,
  *check(view, today) {
    for (const proposal of openProposals(view)) {
      if (addDays(proposal.proposedAt.slice(0, 10), patienceInDays) > today) continue;
      const { stands } = standingOf(view, proposal);
      const about = view.records.get(proposal.aboutId);
      const canBeTaken = stands === 'fits' || stands === 'already';
      yield {
        record: proposal,
        field: 'state',
        data: { by: proposal.byName, name: (about && nameOf(view, about)) || proposal.aboutName },
        fixes: [
          ...(canBeTaken
            ? [
                {
                  fix: 'take' as const,
                  changes: (context: Parameters<typeof takeProposal>[1], current: typeof view) =>
                    takeProposal(current, context, proposal.id),
                },
              ]
            : []),
          { fix: 'decline', changes: (context, current) => declineProposal(current, context, proposal.id) },
        ],
      };
    }
  },
});
