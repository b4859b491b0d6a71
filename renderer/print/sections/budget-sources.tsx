import type { SourceStanding } from '#shared/model/budget.ts';
import { isRenewing } from '#shared/model/budget-windows.ts';
import type { PaymentState } from '#shared/model/consent.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { printBudgetTexts } from '#shared/text/print-budget.ts';
import { AmountCell } from '../blocks/amount-cell.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NoteInRow, NotesBelow } from '../blocks/notes-below.tsx';
import { type BudgetBar, BudgetBars } from '../charts/budget-bars.tsx';
import type { FillKind } from '../charts/fill.tsx';
import { Key, Swatch } from '../charts/key.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** From certain to open, as the bars are drawn. */
const fromCertain: readonly PaymentState[] = ['spent', 'approved', 'requested', 'planned'];
const fills: Readonly<Record<PaymentState, FillKind>> = {
  spent: 'solid',
  approved: 'dense',
  requested: 'wide',
  planned: 'open',
};
/** As many bars as fit on a page. */
const barsAtATime = 10;

/** A bar a source, on one scale of euros; as many as fit on a page at a time. */
export function SourceFigures({ standings }: { standings: readonly SourceStanding[] }) {
  const print = usePrint();
  const { t, terms, lower } = print;
  const pieces = Array.from({ length: Math.ceil(standings.length / barsAtATime) }, (_, i) =>
    standings.slice(i * barsAtATime, (i + 1) * barsAtATime),
  );
  return pieces.map((piece, i) => {
    const bars = piece.map((standing) => barOf(print, standing));
    return (
      <figure key={piece[0] && keyOf(piece[0])}>
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

/** A source stands there once a period in which something happens. */
function keyOf({ source, window }: SourceStanding): string {
  return `${source.id} ${window.index}`;
}

function onceEach(standings: readonly SourceStanding[]) {
  return [...new Set(standings.map((s) => s.source))];
}

function barOf({ t, terms, euros, language }: Print, standing: SourceStanding): BudgetBar {
  const { source, byState, usedCents, freeCents, availableCents, isClosed } = standing;
  const name = source.name.trim() || terms.sourceKind[source.sourceKind];
  return {
    id: keyOf(standing),
    name: isRenewing(source)
      ? `${name}, ${formatPeriod(standing.window.startDate, standing.window.endDate, language)}`
      : name,
    available: availableCents === null ? t.budget.amountUnknown : t.budget.available(euros(availableCents)),
    parts: fromCertain
      .filter((state) => byState[state] > 0)
      .map((state) => ({ kind: fills[state], cents: byState[state], text: euros(byState[state]) })),
    freeCents,
    endText:
      freeCents === null
        ? t.budget.openEnd(euros(usedCents))
        : freeCents < 0
          ? `${euros(-freeCents)} ${t.budget.tooMuch}`
          : isClosed
            ? printBudgetTexts[language].left(euros(freeCents))
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

/** What is asked of each source, by how certain it is, and what is free. */
export function SourceTable({ standings }: { standings: readonly SourceStanding[] }) {
  const { t, terms, euros } = usePrint();
  const columns: readonly PaymentState[] = [...fromCertain].reverse();
  const total = (state: PaymentState) => standings.reduce((sum, s) => sum + s.byState[state], 0);
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
            <tr key={keyOf(standing)}>
              <SourceName standing={standing} />
              <AmountCell amount={standing.availableCents === null ? t.unknown : euros(standing.availableCents)} />
              {columns.map((state) => (
                <AmountCell key={state} amount={amount(standing.byState[state])} />
              ))}
              <FreeCell standing={standing} />
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
      <NotesBelow notes={onceEach(standings).map((source) => ({ code: source.name, text: source.rules }))} />
    </>
  );
}

function SourceName({ standing: { source, window, carriedCents } }: { standing: SourceStanding }) {
  const { terms, language, euros } = usePrint();
  const kind = terms.sourceKind[source.sourceKind];
  const name = source.name.trim() || kind;
  const about = [
    kind === name ? '' : kind,
    formatPeriod(window.startDate, window.endDate, language),
    carriedCents ? printBudgetTexts[language].carried(euros(carriedCents)) : '',
  ].filter(Boolean);
  return (
    <th scope="row">
      {name}
      {about.length > 0 && <span className="sub">{about.join(', ')}</span>}
      <NoteInRow code={source.name} text={source.rules} />
    </th>
  );
}

/** What is left of a source. Overspent: a minus sign, bold, and the words. */
function FreeCell({ standing: { freeCents: cents, isClosed } }: { standing: SourceStanding }) {
  const { t, euros } = usePrint();
  if (isClosed && (cents ?? 0) >= 0) return <AmountCell amount="–" />;
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
