import { allStandings, costOfActivity, unallocatedCents } from '#shared/model/budget.ts';
import { paymentOf } from '#shared/model/consent.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { AmountCell } from '../blocks/amount-cell.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { SourceFigures, SourceTable } from './budget-sources.tsx';

/** Where the money comes from and who pays what. */
export function Budget() {
  const { t, view, today } = usePrint();
  const standings = allStandings(view, today);
  const hasNothing = standings.length === 0 && view.costs.length === 0;
  return (
    <>
      <StepHeading>{t.parts.budget}</StepHeading>
      {hasNothing && <p className="empty">{t.budget.nothing}</p>}
      {standings.length > 0 && <SourceFigures standings={standings} />}
      {standings.length > 0 && <SourceTable standings={standings} />}
      {view.costs.length > 0 && <CostTable />}
    </>
  );
}

/** A row a cost that is more than nothing; what is free on purpose or not written down is named below. */
function CostTable() {
  const print = usePrint();
  const { t, view, euros } = print;
  const rows = view.activities.flatMap((activity) =>
    view
      .costsOf(activity.id)
      .filter((cost) => cost.amountCents !== 0 || cost.title.trim() !== '' || view.allocationsOf(cost.id).length > 0)
      .map((cost) => ({ cost, activity, code: print.code(activity.id) })),
  );
  rows.sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const counted = rows.filter(({ activity }) => activity.state !== 'dropped');
  const total = counted.reduce((sum, { cost }) => sum + (totalOfCost(cost) ?? 0), 0);
  const hasUnknown = counted.some(({ cost }) => totalOfCost(cost) === null);
  const costWords = (cents: number | null) => (cents === null ? t.unknown : euros(cents));
  const notes = [...notInTable(print), ...(hasUnknown ? [t.budget.unknownIsNotZero] : [])];
  return (
    <>
      {rows.length > 0 && (
        <table className={keepIfShort(rows.length)}>
          <caption>{t.budget.whoPays}</caption>
          <Columns widths={[10, 73, 22, 'rest']} />
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.budget.activity}</th>
              <th scope="col" className="num">
                {t.budget.costs}
              </th>
              <th scope="col" className="after-num">
                {t.budget.cover}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cost, activity, code }) => (
              <tr key={cost.id}>
                <td className="code">{code}</td>
                <th scope="row" className="title">
                  {activity.title}
                  {cost.title.trim() !== '' && <span className="sub">{cost.title}</span>}
                  {activity.state === 'dropped' && <span className="sub">{t.budget.dropped}</span>}
                </th>
                <AmountCell amount={costWords(totalOfCost(cost))} />
                <td className="after-num">
                  <Cover cost={cost} />
                </td>
              </tr>
            ))}
            {rows.length > 1 && (
              <tr className="total">
                <td />
                <th scope="row">{t.together}</th>
                <AmountCell amount={euros(total)} />
                <td />
              </tr>
            )}
            {notes.length > 0 && <TableNote columns={4}>{notes.join(' ')}</TableNote>}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p className="hint hint-wide">{notes.join(' ')}</p>}
    </>
  );
}

function Cover({ cost }: { cost: RecordOf<'cost'> }) {
  const { t, terms, view, euros, lower } = usePrint();
  const open = unallocatedCents(view, cost) ?? 0;
  const lines = view.allocationsOf(cost.id).map((allocation) => ({
    id: allocation.id,
    text: t.budget.coverOf(
      euros(allocation.amountCents),
      view.get('budgetSource', allocation.sourceId)?.name ?? t.unknown,
      lower(terms.allocationState[paymentOf(view, allocation).state]),
    ),
  }));
  return (
    <>
      {lines.map((line) => (
        <span key={line.id} className="line">
          {line.text}
        </span>
      ))}
      {open > 0 && <b className="line">{t.budget.uncovered(euros(open))}</b>}
      {open < 0 && <b className="line">{t.budget.overCovered(euros(-open))}</b>}
      {lines.length === 0 && open === 0 && '–'}
    </>
  );
}

/** "Bewust gratis: A1 en B2. Nog geen kosten opgeschreven: C1." */
function notInTable({ t, view, code, list }: Print): string[] {
  const activities = view.activities.filter((a) => a.state !== 'dropped');
  const codes = (wanted: (cost: ReturnType<typeof costOfActivity>) => boolean) =>
    activities
      .filter((a) => wanted(costOfActivity(view, a.id)))
      .map((a) => code(a.id))
      .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const free = codes((c) => c.isStated && !c.hasUnknown && c.knownCents === 0);
  const notStated = codes((c) => !c.isStated);
  return [
    ...(free.length > 0 ? [t.budget.freeOnPurpose(list(free))] : []),
    ...(notStated.length > 0 ? [t.budget.notStated(list(notStated))] : []),
  ];
}
