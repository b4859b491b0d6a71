import { costOfActivity, type SourceStanding, sourceStandings, unallocatedCents } from '#shared/model/budget.ts';
import type { AllocationState } from '#shared/model/kinds/money.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { AmountCell } from '../blocks/amount-cell.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NoteInRow, NotesBelow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { type BudgetBar, BudgetBars } from '../charts/budget-bars.tsx';
import type { FillKind } from '../charts/fill.tsx';
import { Key, Swatch } from '../charts/key.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** From certain to open, as the bars are drawn. */
const fromCertain: readonly AllocationState[] = ['spent', 'approved', 'requested', 'planned'];
const fills: Readonly<Record<AllocationState, FillKind>> = {
  spent: 'solid',
  approved: 'dense',
  requested: 'wide',
  planned: 'open',
};
/** As many bars as fit on a page. */
const barsAtATime = 10;

/** Where the money comes from and who pays what. */
export function Budget() {
  const { t, view } = usePrint();
  const standings = sourceStandings(view);
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

function SourceFigures({ standings }: { standings: readonly SourceStanding[] }) {
  const print = usePrint();
  const { t, terms, lower } = print;
  const pieces = Array.from({ length: Math.ceil(standings.length / barsAtATime) }, (_, i) =>
    standings.slice(i * barsAtATime, (i + 1) * barsAtATime),
  );
  return pieces.map((piece, i) => {
    const bars = piece.map((standing) => barOf(print, standing));
    return (
      <figure key={piece[0]?.source.id}>
        {i === 0 && <figcaption>{t.budget.whereFrom}</figcaption>}
        <BudgetBars label={labelOf(print, bars)} bars={bars} />
        <Key
          items={[
            ...fromCertain.map(
              (state) => [<Swatch key={state} kind={fills[state]} />, lower(terms.allocationState[state])] as const,
            ),
            [<Swatch key="free" kind="dashed" />, t.budget.freeKey],
          ]}
        />
      </figure>
    );
  });
}

function barOf({ t, euros }: Print, { source, byState, usedCents, freeCents }: SourceStanding): BudgetBar {
  return {
    id: source.id,
    name: source.name,
    available: source.amountCents === null ? t.budget.amountUnknown : t.budget.available(euros(source.amountCents)),
    parts: fromCertain
      .filter((state) => byState[state] > 0)
      .map((state) => ({ kind: fills[state], cents: byState[state], text: euros(byState[state]) })),
    freeCents,
    endText:
      freeCents === null
        ? t.budget.openEnd(euros(usedCents))
        : freeCents < 0
          ? `${euros(-freeCents)} ${t.budget.tooMuch}`
          : t.budget.free(euros(freeCents)),
  };
}

/** All values in words; the same stand in the table. */
function labelOf({ t, terms, lower }: Print, bars: readonly BudgetBar[]): string {
  const stateOf = (kind: FillKind) => fromCertain.find((s) => fills[s] === kind) ?? 'planned';
  const sources = bars.map((bar) => {
    const parts = bar.parts.map((p) => `${lower(terms.allocationState[stateOf(p.kind)])} ${p.text}`);
    return `${bar.name}: ${[bar.available, ...parts, bar.endText].join(', ')}.`;
  });
  return [t.budget.label, ...sources, t.budget.sameInTable].join(' ');
}

function SourceTable({ standings }: { standings: readonly SourceStanding[] }) {
  const { t, terms, euros } = usePrint();
  const columns: readonly AllocationState[] = [...fromCertain].reverse();
  const total = (state: AllocationState) => standings.reduce((sum, s) => sum + s.byState[state], 0);
  const amount = (cents: number) => (cents === 0 ? '–' : euros(cents));
  return (
    <>
      <table className={keepIfShort(standings.length)}>
        <caption>{t.budget.perSource}</caption>
        <Columns widths={[47, 'rest', 'rest', 'rest', 'rest', 'rest', 'rest']} />
        <thead>
          <tr>
            <th scope="col">{t.budget.source}</th>
            <th scope="col" className="num">
              {t.budget.availableHead}
            </th>
            {columns.map((state) => (
              <th key={state} scope="col" className="num">
                {terms.allocationState[state]}
              </th>
            ))}
            <th scope="col" className="num">
              {t.budget.freeHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.source.id}>
              <SourceName source={standing.source} />
              <AmountCell
                amount={standing.source.amountCents === null ? t.unknown : euros(standing.source.amountCents)}
              />
              {columns.map((state) => (
                <AmountCell key={state} amount={amount(standing.byState[state])} />
              ))}
              <FreeCell cents={standing.freeCents} />
            </tr>
          ))}
          {standings.length > 1 && (
            <tr className="total">
              <th scope="row">{t.together}</th>
              <td />
              {columns.map((state) => (
                <AmountCell key={state} amount={amount(total(state))} />
              ))}
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <NotesBelow notes={standings.map(({ source }) => ({ code: source.name, text: source.rules }))} />
    </>
  );
}

function SourceName({ source }: { source: RecordOf<'budgetSource'> }) {
  const { terms, language } = usePrint();
  const kind = terms.sourceKind[source.sourceKind];
  const about = [kind === source.name ? '' : kind, formatPeriod(source.startDate, source.endDate, language)].filter(
    Boolean,
  );
  return (
    <th scope="row">
      {source.name}
      {about.length > 0 && <span className="sub">{about.join(', ')}</span>}
      <NoteInRow code={source.name} text={source.rules} />
    </th>
  );
}

/** What is left of a source. Overspent: a minus sign, bold, and the words. */
function FreeCell({ cents }: { cents: number | null }) {
  const { t, euros } = usePrint();
  return (
    <AmountCell amount={cents === null ? t.unknown : euros(cents)} isStrong={cents !== null && cents < 0}>
      {cents !== null && cents < 0 && (
        <span className="sub">
          <b>{t.budget.tooMuch}</b>
        </span>
      )}
    </AmountCell>
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
  const total = counted.reduce((sum, { cost }) => sum + (cost.amountCents ?? 0), 0);
  const hasUnknown = counted.some(({ cost }) => cost.amountCents === null);
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
                <AmountCell amount={cost.amountCents === null ? t.unknown : euros(cost.amountCents)} />
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
      lower(terms.allocationState[allocation.state]),
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
