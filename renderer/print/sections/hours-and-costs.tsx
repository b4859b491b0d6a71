import { costOfActivity, usesOf } from '#shared/model/budget.ts';
import { SourceKind } from '#shared/model/kinds/money.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { printBudgetTexts } from '#shared/text/print-budget.ts';
import { AmountCell } from '../blocks/amount-cell.tsx';
import { Columns } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { usePrint } from '../print-context.ts';

type Paid = Record<SourceKind, number>;

/** A row an activity: its hours, its costs, and what each kind of source pays of them. */
export function HoursAndCosts() {
  const { t, view, language, code, hours, euros } = usePrint();
  const words = printBudgetTexts[language];
  const paid = paidByActivity(view);
  const rows = view.activities
    .filter((a) => a.state !== 'dropped' || paid.has(a.id))
    .map((activity) => ({ activity, code: code(activity.id), paid: paid.get(activity.id) ?? nothing() }))
    .sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const kinds = SourceKind.options.filter((kind) => view.budgetSources.some((s) => s.sourceKind === kind));
  const time = learningHoursOf(view.activities);
  const total = rows.reduce((sum, row) => sum + costCents(view, row.activity), 0);
  const paidTotal = (kind: SourceKind) => rows.reduce((sum, row) => sum + row.paid[kind], 0);
  const amount = (cents: number) => (cents === 0 ? '–' : euros(cents));
  const columns = 5 + kinds.length;
  return (
    <>
      <StepHeading>{t.parts.hoursAndCosts}</StepHeading>
      {rows.length === 0 ? (
        <p className="empty">{words.noActivities}</p>
      ) : (
        <table className="tight first">
          <Columns widths={[9, 'rest', 14, 14, 19, ...kinds.map(() => 19)]} />
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.budget.activity}</th>
              {[words.workTime, words.ownTime, t.budget.costs, ...kinds.map((kind) => words.kinds[kind])].map(
                (name) => (
                  <th key={name} scope="col" className="num">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.activity.id}>
                <td className="code">{row.code}</td>
                <th scope="row" className="title">
                  {row.activity.title}
                  {row.activity.state === 'dropped' && <span className="sub">{t.budget.dropped}</span>}
                </th>
                <td className="num">{hoursCell(row.activity.workMinutes, hours, t.unknown)}</td>
                <td className="num">{hoursCell(row.activity.ownMinutes, hours, t.unknown)}</td>
                <AmountCell amount={costWords(view, row.activity, euros, t.unknown)} />
                {kinds.map((kind) => (
                  <AmountCell key={kind} amount={amount(row.paid[kind])} />
                ))}
              </tr>
            ))}
            <tr className="total">
              <td />
              <th scope="row">{t.together}</th>
              <td className="num">{hours(time.workMinutes)}</td>
              <td className="num">{hours(time.ownMinutes)}</td>
              <AmountCell amount={euros(total)} />
              {kinds.map((kind) => (
                <AmountCell key={kind} amount={amount(paidTotal(kind))} />
              ))}
            </tr>
            <TableNote columns={columns}>{words.inHours}</TableNote>
          </tbody>
        </table>
      )}
    </>
  );
}

const nothing = (): Paid => ({ department: 0, personal: 0, private: 0, other: 0 });

/** What each kind of source pays of every activity, in cents. */
function paidByActivity(view: PlanView): ReadonlyMap<string, Paid> {
  const sums = new Map<string, Paid>();
  for (const source of view.budgetSources) {
    for (const { activity, cents, isCounted } of usesOf(view, source.id)) {
      if (!isCounted) continue;
      const sum = sums.get(activity.id) ?? nothing();
      sum[source.sourceKind] += cents;
      sums.set(activity.id, sum);
    }
  }
  return sums;
}

/** A dropped activity costs nothing any more; what was spent on it stands with its source. */
function costCents(view: PlanView, activity: RecordOf<'activity'>): number {
  return activity.state === 'dropped' ? 0 : costOfActivity(view, activity.id).knownCents;
}

function costWords(
  view: PlanView,
  activity: RecordOf<'activity'>,
  euros: (cents: number) => string,
  unknown: string,
): string {
  const cost = costOfActivity(view, activity.id);
  if (activity.state === 'dropped' || !cost.isStated) return '–';
  if (!cost.hasUnknown) return euros(cost.knownCents);
  return cost.knownCents === 0 ? unknown : `${euros(cost.knownCents)} + ${unknown}`;
}

function hoursCell(minutes: number | null, hours: (minutes: number) => string, unknown: string): string {
  if (minutes === null) return unknown;
  return minutes === 0 ? '–' : hours(minutes);
}
