import { costOfActivity } from '#shared/model/budget.ts';
import { totalsOf } from '#shared/model/edits/learning.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros, formatHours } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import type { Language } from '#shared/text/language.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { activityIcon, activityTone } from './activity-look.ts';

type Activity = RecordOf<'activity'>;

/** Activities with their period, hours and costs, and what they ask together. A row opens its activity. */
export function ActivityTable({ activities }: { activities: readonly Activity[] }) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const language = useLanguage();
  const totals = totalsOf(view, activities);
  return (
    <div className="rk-table-scroll rk-learning-table-box">
      <table className="rk-table rk-learning-table">
        <thead>
          <tr>
            <th scope="col">{t.activities.activity}</th>
            <th scope="col">{t.activities.when}</th>
            <th scope="col" className="rk-num">
              {t.activities.workTime}
            </th>
            <th scope="col" className="rk-num">
              {t.activities.ownTime}
            </th>
            <th scope="col" className="rk-num">
              {t.activities.costs}
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} />
          ))}
          {activities.length > 1 && (
            <tr data-total>
              <th scope="row">{t.activities.total}</th>
              <td />
              <td className="rk-num" data-label={t.activities.workTime}>
                {hoursOrNothing(totals.workMinutes, language)}
              </td>
              <td className="rk-num" data-label={t.activities.ownTime}>
                {hoursOrNothing(totals.ownMinutes, language)}
              </td>
              <td className="rk-num" data-label={t.activities.costs}>
                {totals.costCents === null ? t.nothing : formatEuros(totals.costCents, language)}
                {totals.hasUnknownCost && <small className="rk-learning-unknown">{t.activities.plusUnknown}</small>}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function ActivityRow({ activity }: { activity: Activity }) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const hours = (label: string, minutes: number | null) => (
    <td className="rk-num" data-label={label} data-unknown={minutes === null || undefined}>
      {minutes === null ? t.unknown : hoursOrNothing(minutes, language)}
    </td>
  );
  const cost = costWords(view, activity, language);
  return (
    <tr data-hover data-dropped={activity.state === 'dropped' || undefined}>
      <th scope="row">
        <button
          type="button"
          className="rk-learning-row-link"
          onClick={() => openPlace({ type: 'activity', id: activity.id })}
          onDoubleClick={() => openPlace({ type: 'activity', id: activity.id }, { pin: true })}
        >
          <span data-tone={activityTone(activity)}>
            <Icon name={activityIcon(activity)} />
          </span>
          <span>{activity.title.trim() || t.activities.untitled}</span>
          <span className="rk-visually-hidden">
            {`, ${terms.activityState[activity.state]}, ${terms.way[activity.way]}`}
          </span>
        </button>
      </th>
      <td className="rk-learning-when" data-label={t.activities.when}>
        {formatPeriod(activity.startDate, activity.endDate, language)}
      </td>
      {hours(t.activities.workTime, activity.workMinutes)}
      {hours(t.activities.ownTime, activity.ownMinutes)}
      <td className="rk-num" data-label={t.activities.costs} data-unknown={cost === t.unknown || undefined}>
        {cost}
      </td>
    </tr>
  );
}

/** No hours at all read as nothing, like a cost that nobody has to pay. */
function hoursOrNothing(minutes: number | null, language: Language): string {
  if (minutes === null || minutes === 0) return learningTexts[language].nothing;
  return `${formatHours(minutes, language)} ${termTexts[language].hourUnit}`;
}

/** What an activity costs, in words: unknown is not nothing, and free is said. A course without costs written down is unknown. */
function costWords(view: PlanView, activity: Activity, language: Language): string {
  const t = learningTexts[language];
  const { knownCents, hasUnknown, isStated } = costOfActivity(view, activity.id);
  if (!isStated) return activity.way === 'formal' ? t.unknown : t.nothing;
  if (!hasUnknown) return formatEuros(knownCents, language);
  return knownCents === 0 ? t.unknown : t.activities.andUnknown(formatEuros(knownCents, language));
}
