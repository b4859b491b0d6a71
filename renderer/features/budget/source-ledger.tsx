import { isRenewing } from '#shared/model/budget-windows.ts';
import { paymentOf, paymentStates } from '#shared/model/consent.ts';
import { type LedgerLine, type LedgerWindow, ledgerOf } from '#shared/model/ledger.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros, formatPercent, formatShortDate } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { reachPaymentState } from '../../platform/consent.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { windowWords } from './window-words.ts';

/** More than these are shown as one comes near. */
const linesAtOnce = 40;

/** What one source pays, in order of time, with what is left after each part; a table a period when it comes back. */
export function SourceLedger({ view, source }: { view: PlanView; source: RecordOf<'budgetSource'> }) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const windows = ledgerOf(view, source, today()).filter(
    ({ lines, standing }) => lines.length > 0 || standing.availableCents !== null,
  );
  if (view.allocationsFrom(source.id).length === 0 && !isRenewing(source)) {
    return <p className="rk-muted">{t.ledgerEmpty}</p>;
  }
  return (
    <div className="rk-ledger">
      {source.amountCents === null && <p className="rk-muted">{t.ledgerUnknown}</p>}
      {windows.map((window) => (
        <WindowTable
          key={window.standing.window.index}
          window={window}
          title={isRenewing(source) ? t.windowOf(windowWords(window.standing.window, language)) : ''}
        />
      ))}
    </div>
  );
}

function WindowTable({ window: { standing, lines }, title }: { window: LedgerWindow; title: string }) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const { source, availableCents, carriedCents, freeCents, usedCents } = standing;
  const isKnown = availableCents !== null;
  const own = isKnown ? availableCents - (carriedCents ?? 0) : 0;
  const list = useGrowingList(lines, linesAtOnce);
  return (
    <div>
      <table className="rk-table rk-source-ledger">
        {title !== '' && <caption>{title}</caption>}
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.activity}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" className="rk-num">
              {t.amount}
            </th>
            {isKnown && (
              <th scope="col" className="rk-num">
                {t.balance}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {isKnown && (
            <FixedRow
              date={standing.window.startDate}
              name={t.ledgerOpens}
              amount={formatEuros(own, language)}
              balance={formatEuros(own, language)}
            />
          )}
          {isKnown && (carriedCents ?? 0) > 0 && (
            <FixedRow
              date={standing.window.startDate}
              name={t.ledgerCarried}
              amount={formatEuros(carriedCents ?? 0, language)}
              balance={formatEuros(availableCents, language)}
            />
          )}
          {list.shown.map((line) => (
            <LineRow key={line.allocation.id} line={line} isKnown={isKnown} />
          ))}
          <tr data-total data-over={(freeCents ?? 0) < 0 || undefined} data-source={source.sourceKind}>
            <td />
            <th scope="row">{freeCents === null ? t.total : freeCents < 0 ? t.ledgerOver : t.ledgerEnds}</th>
            <td />
            <td className="rk-num">{isKnown ? '' : formatEuros(usedCents, language)}</td>
            {isKnown && <td className="rk-num">{formatEuros(freeCents ?? 0, language)}</td>}
          </tr>
        </tbody>
      </table>
      <MoreItems list={list} />
    </div>
  );
}

/** A row that follows from the source itself. */
function FixedRow(props: { date: string | null; name: string; amount: string; balance: string }) {
  const language = useLanguage();
  return (
    <tr data-fixed>
      <td className="rk-source-ledger-date">{props.date === null ? '' : formatShortDate(props.date, language)}</td>
      <th scope="row">{props.name}</th>
      <td />
      <td className="rk-num">{props.amount}</td>
      <td className="rk-num">{props.balance}</td>
    </tr>
  );
}

function LineRow({ line, isKnown }: { line: LedgerLine; isKnown: boolean }) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const { allocation, cost, activity, date, isCounted, cents, balanceCents } = line;
  const name = [activity.title.trim() || t.untitledActivity, cost.title.trim()].filter(Boolean).join(' · ');
  const about = [
    allocation.percentHundredths === null ? '' : t.percent(formatPercent(allocation.percentHundredths, language)),
    cost.receipt.trim() === '' ? '' : t.receipt(cost.receipt.trim()),
  ].filter(Boolean);
  return (
    <tr data-field={allocation.id}>
      <td className="rk-source-ledger-date" data-unknown={date === null || undefined}>
        {date === null ? t.noDate : formatShortDate(date, language)}
      </td>
      <th scope="row">
        <LinkButton
          onPress={() => openPlace({ type: 'activity', id: activity.id }, { focus: `${cost.id}/amountCents` })}
        >
          {name}
        </LinkButton>
        {!isCounted && <Tag>{t.dropped}</Tag>}
        {about.length > 0 && <span className="rk-source-ledger-about rk-caption rk-muted">{about.join(' · ')}</span>}
      </th>
      <td className="rk-source-ledger-state" data-field="state">
        <Select
          label={t.stateOf(name)}
          isLabelHidden
          value={paymentOf(usePlan(), allocation).state}
          options={paymentStates.map((state) => ({ value: state, label: terms.allocationState[state] }))}
          onChange={(state) => reachPaymentState(allocation.id, state)}
        />
      </td>
      <td className="rk-num">{isCounted ? formatEuros(isKnown ? -cents : cents, language) : '–'}</td>
      {isKnown && (
        <td className="rk-num" data-over={(balanceCents ?? 0) < 0 || undefined}>
          {formatEuros(balanceCents ?? 0, language)}
        </td>
      )}
    </tr>
  );
}
