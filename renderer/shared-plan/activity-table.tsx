import { Fragment } from 'react';
import { costOfActivity } from '#shared/model/budget.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros, formatHours } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { termTexts } from '#shared/text/terms.ts';
import { FieldLines } from './fields.tsx';
import { BesideRow } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Activities with the hours and, when money was shared, the costs; the last row adds them up. */
export function ActivityTable({ activities }: { activities: readonly RecordOf<'activity'>[] }) {
  const { view, t, language, has } = useSharedPlan();
  const terms = termTexts[language];
  const hasCosts = has('cost');
  const columns = hasCosts ? 4 : 3;
  const hours = (minutes: number | null) =>
    minutes === null ? terms.unknown : `${formatHours(minutes, language)} ${terms.hourUnit}`;
  const live = activities.filter((a) => a.state !== 'dropped');
  const sum = (field: 'workMinutes' | 'ownMinutes') => live.reduce((all, a) => all + (a[field] ?? 0), 0);
  const costs = live.map((a) => costOfActivity(view, a.id));
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-shared-table">
        <thead>
          <tr>
            <th scope="col">{t.activity}</th>
            <th scope="col" className="rk-num">
              {t.workTime}
            </th>
            <th scope="col" className="rk-num">
              {t.ownTime}
            </th>
            {hasCosts && (
              <th scope="col" className="rk-num">
                {t.costs}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => {
            const cost = costOfActivity(view, activity.id);
            const about = [
              terms.way[activity.way],
              terms.activityState[activity.state],
              formatPeriod(activity.startDate, activity.endDate, language),
            ];
            return (
              <Fragment key={activity.id}>
                <tr data-record={activity.id}>
                  <th scope="row">
                    <span className="rk-shared-name">{activity.title}</span>
                    <span className="rk-shared-sub">{about.filter(Boolean).join(' · ')}</span>
                    {activity.note.trim() !== '' && (
                      <span className="rk-shared-text rk-shared-small">{activity.note}</span>
                    )}
                    <FieldLines record={activity} />
                  </th>
                  <td className="rk-num">{hours(activity.workMinutes)}</td>
                  <td className="rk-num">{hours(activity.ownMinutes)}</td>
                  {hasCosts && (
                    <td className="rk-num">
                      {!cost.isStated ? '–' : cost.hasUnknown ? t.unknown : formatEuros(cost.knownCents, language)}
                    </td>
                  )}
                </tr>
                <BesideRow record={activity} columns={columns} />
              </Fragment>
            );
          })}
          {activities.length > 1 && (
            <tr data-total>
              <th scope="row">{t.together}</th>
              <td className="rk-num">{hours(sum('workMinutes'))}</td>
              <td className="rk-num">{hours(sum('ownMinutes'))}</td>
              {hasCosts && (
                <td className="rk-num">
                  {costs.some((c) => c.hasUnknown)
                    ? t.unknown
                    : formatEuros(
                        costs.reduce((all, c) => all + c.knownCents, 0),
                        language,
                      )}
                </td>
              )}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
