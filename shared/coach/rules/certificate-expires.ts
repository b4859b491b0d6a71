import { addDays } from '../../model/calendar.ts';
import { newActivity } from '../../model/edits/new-records.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/certificate-expires.ts';
import { defineRule } from '../define.ts';
import { adding, altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { sharedWords } from '../plausible.ts';

/** A course has to be found, asked for and planned in this time. */
const daysAhead = 90;
/** The next time is proposed this long before it ends. */
const daysBefore = 30;
/** One that expired longer ago was let go of. */
const daysSince = 90;

/** A certificate, registration or level ends soon, and nothing in the plan renews it: the next time is proposed, as upkeep. */
export const rule = defineRule<typeof words.nl>({
  id: 'certificate-expires',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    for (const activity of view.activities) {
      const { expiresOn, state } = activity;
      if (expiresOn === null || state !== 'done') continue;
      if (expiresOn > addDays(today, daysAhead) || expiresOn < addDays(today, -daysSince)) continue;
      if (isRenewed(view, activity)) continue;
      const again = addDays(expiresOn, -daysBefore);
      const date = again > today ? again : today;
      yield {
        record: activity,
        field: 'expiresOn',
        data: { name: nameOf(view, activity), expiresOn, isOver: expiresOn < today, isUpkeep: activity.isUpkeep },
        fixes: [
          {
            fix: 'renew',
            data: { date },
            changes: adding((context, current) =>
              newActivity(context, current, {
                title: activity.title,
                way: activity.way,
                state: 'planned',
                learningQuestionId: activity.learningQuestionId,
                startDate: date,
                endDate: date,
                isUpkeep: true,
                credit: activity.credit,
                requiredBy: activity.requiredBy,
                requiredWhere: activity.requiredWhere,
                workMinutes: activity.workMinutes,
                ownMinutes: activity.ownMinutes,
              }),
            ),
          },
          { fix: 'letGo', changes: altering(activity, { expiresOn: null }) },
        ],
      };
    }
  },
});

/** Another activity of the same name or nearly so is still to come, or was done since and lasts longer. */
function isRenewed(view: PlanView, activity: RecordOf<'activity'>): boolean {
  return view.activities.some((other) => {
    if (other.id === activity.id || other.state === 'dropped') return false;
    const isSame = other.title.trim() === activity.title.trim() || sharedWords(other.title, activity.title) > 0;
    const lasts = other.expiresOn === null || other.expiresOn > (activity.expiresOn ?? '');
    return isSame && lasts && (other.state !== 'done' || other.expiresOn !== null);
  });
}
