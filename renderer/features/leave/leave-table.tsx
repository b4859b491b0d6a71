import { contractOf } from '#shared/model/contract.ts';
import { hoursOff } from '#shared/model/leave-hours.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatHours } from '#shared/text/format.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { leaveDaysWords } from '#shared/text/leave-days.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';

/** The days off with the working hours they take. A name opens what can be changed. */
export function LeaveTable({ view, onEdit }: { view: PlanView; onEdit: (leave: RecordOf<'leave'>) => void }) {
  const t = useTexts(leaveTexts);
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const calendar = contractOf(view);
  const hours = (minutes: number) => (minutes === 0 ? '–' : `${formatHours(minutes, language)} ${unit}`);
  const { startDate, endDate } = view.plan;
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-leave-table">
        <thead>
          <tr>
            <th scope="col">{t.column.what}</th>
            <th scope="col">{t.column.when}</th>
            <th scope="col" className="rk-num">
              {t.column.off}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.leaves.map((leave) => {
            const name = leave.title.trim() || t.kinds[leave.leaveKind];
            return (
              <tr key={leave.id} data-field={leave.id} data-hover>
                <th scope="row">
                  <LinkButton onPress={() => onEdit(leave)}>{name}</LinkButton>
                  {leave.calendarUid !== '' && (
                    <>
                      {' '}
                      <Tag icon="calendar">{t.fromCalendar}</Tag>
                    </>
                  )}
                </th>
                <td className="rk-leave-days">{leaveDaysWords(leave, language)}</td>
                <td className="rk-num" data-label={t.column.off}>
                  {hours(hoursOff(view, leave))}
                </td>
                <td className="rk-leave-remove">
                  <IconButton icon="trash" size="small" label={t.remove(name)} onPress={() => removeWithUndo(leave)} />
                </td>
              </tr>
            );
          })}
          <tr data-total="">
            <th scope="row">{t.total}</th>
            <td />
            <td className="rk-num">{hours(calendar.between(startDate, endDate).leave)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
