import { type CostOfActivity, costOfActivity } from '#shared/model/budget.ts';
import type { Activity } from '#shared/model/kinds/learning.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { type Print, usePrint } from '../print-context.ts';
import { AmountCell } from './amount-cell.tsx';
import { Columns, keepIfShort } from './columns.tsx';
import { NoteInRow, NotesBelow } from './notes-below.tsx';
import { TableNote } from './table-note.tsx';

/** Activities with their hours, costs and state, and the sums. Dropped ones stand in the list and not in the sums. */
export function ActivityTable({
  activities,
  caption,
  note,
}: {
  activities: readonly Activity[];
  caption?: string;
  note?: string;
}) {
  const print = usePrint();
  const { t, terms, code, hours, list } = print;
  const total = learningHoursOf(activities);
  const unknown = total.withUnknown.map((a) => code(a.id));
  return (
    <>
      <table className={keepIfShort(activities.length)}>
        {caption && <caption>{caption}</caption>}
        <Columns widths={[9, 52, 19, 25, 14, 14, 20, 'rest']} />
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.step3.activity}</th>
            <th scope="col">{t.step3.kind}</th>
            <th scope="col">{t.step3.when}</th>
            <th scope="col" className="num">
              {terms.workTime}
            </th>
            <th scope="col" className="num">
              {terms.ownTime}
            </th>
            <th scope="col" className="num">
              {t.step3.costs}
            </th>
            <th scope="col" className="after-num">
              {t.step3.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <Row key={activity.id} activity={activity} />
          ))}
          {activities.length > 1 && (
            <tr className="total">
              <td />
              <th scope="row" colSpan={3}>
                {t.together}
              </th>
              <td className="num">{total.workMinutes > 0 ? hours(total.workMinutes) : '–'}</td>
              <td className="num">{total.ownMinutes > 0 ? hours(total.ownMinutes) : '–'}</td>
              <AmountCell amount={sumOfCosts(print, activities)} />
              <td />
            </tr>
          )}
          {unknown.length > 0 && <TableNote columns={8}>{t.step3.unknownHours(list(unknown))}</TableNote>}
          {note && <TableNote columns={8}>{note}</TableNote>}
        </tbody>
      </table>
      <NotesBelow notes={activities.map((a) => ({ code: code(a.id), text: a.note }))} />
    </>
  );
}

function Row({ activity }: { activity: Activity }) {
  const print = usePrint();
  const { t, terms, view, code } = print;
  const cost = costOfActivity(view, activity.id);
  return (
    <tr>
      <td className="code">{code(activity.id)}</td>
      <th scope="row" className="title">
        {activity.title}
        <NoteInRow code={code(activity.id)} text={activity.note} />
      </th>
      <td>{print.lower(activity.way === 'formal' ? terms.formality.formal : terms.way[activity.way])}</td>
      <td>{formatPeriod(activity.startDate, activity.endDate, print.language) || '–'}</td>
      <HoursCell minutes={activity.workMinutes} />
      <HoursCell minutes={activity.ownMinutes} />
      <AmountCell amount={amountOf(print, cost)}>
        {cost.hasUnknown && <span className="sub">{cost.knownCents > 0 ? t.plusUnknown : t.unknown}</span>}
      </AmountCell>
      <td className="after-num">{print.lower(terms.activityState[activity.state])}</td>
    </tr>
  );
}

/** "–" is none, "onbekend" is not filled in. */
function HoursCell({ minutes }: { minutes: number | null }) {
  const { t, hours } = usePrint();
  if (minutes === null) return <td className="num unknown">{t.unknown}</td>;
  return <td className="num">{minutes === 0 ? '–' : hours(minutes)}</td>;
}

function sumOfCosts({ view, euros }: Print, activities: readonly Activity[]): string {
  const costs = activities.filter((a) => a.state !== 'dropped').map((a) => costOfActivity(view, a.id));
  return costs.some((c) => c.isStated) ? euros(costs.reduce((sum, c) => sum + c.knownCents, 0)) : '–';
}

/** "–" is not written down, "€ 0" is free on purpose; what is unknown is said below it. */
function amountOf({ euros }: Print, cost: CostOfActivity): string {
  if (!cost.isStated) return '–';
  return cost.hasUnknown && cost.knownCents === 0 ? '' : euros(cost.knownCents);
}
