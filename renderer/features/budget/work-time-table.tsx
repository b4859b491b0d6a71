import type { WorkTimeRequest } from '#shared/model/requests.ts';
import { formatHours } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { requestTexts } from '#shared/text/requests.ts';
import { useTexts } from '../../platform/texts.ts';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** More than these are shown as one comes near. */
const rowsAtOnce = 40;

/** The hours in work time of what has still to begin. */
export function WorkTimeTable({ requests }: { requests: readonly WorkTimeRequest[] }) {
  const t = useTexts(requestTexts);
  const language = useLanguage();
  const hours = (minutes: number) => `${formatHours(minutes, language)} ${t.unit}`;
  const list = useGrowingList(requests, rowsAtOnce);
  return (
    <div>
      <table className="rk-table rk-work-time-table">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.when}</th>
            <th scope="col" className="rk-num">
              {t.hours}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.shown.map(({ key, activity, minutes }) => (
            <tr key={key}>
              <th scope="row">
                <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id })}>
                  {activity.title.trim() || t.untitled}
                </LinkButton>
              </th>
              <td>{formatPeriod(activity.startDate, activity.endDate, language) || '–'}</td>
              <td className="rk-num">{hours(minutes)}</td>
            </tr>
          ))}
          {requests.length > 1 && (
            <tr data-total>
              <th scope="row">{t.total}</th>
              <td />
              <td className="rk-num">{hours(requests.reduce((sum, r) => sum + r.minutes, 0))}</td>
            </tr>
          )}
        </tbody>
      </table>
      <MoreItems list={list} />
    </div>
  );
}
