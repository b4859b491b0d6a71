import { allStandings, freeBudgetCents, type SourceStanding, unallocatedCents } from '#shared/model/budget.ts';
import { isRenewing } from '#shared/model/budget-windows.ts';
import { paymentOf, paymentStates } from '#shared/model/consent.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatDate, formatEuros } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { termTexts } from '#shared/text/terms.ts';
import { FieldLines } from './fields.tsx';
import { BesideRow } from './record-block.tsx';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Every cost with who pays it, and the sources with what is asked of each: the same figures as in the plan itself. */
export function Budget() {
  const { view, t, language, sharedOn } = useSharedPlan();
  const words = budgetTexts[language];
  const free = view.budgetSources.length === 0 ? null : freeBudgetCents(view, sharedOn);
  return (
    <>
      {free !== null && (
        <p className="rk-shared-text">
          {free < 0 ? words.overspent(formatEuros(-free, language)) : words.free(formatEuros(free, language))}.
        </p>
      )}
      {view.costs.length > 0 && (
        <RecordTable
          records={view.costs}
          columns={[
            { title: t.costs, cell: (cost) => <CostName cost={cost} />, total: t.together },
            { title: t.whoPays, cell: (cost) => <Payers cost={cost} /> },
            { title: t.amount, isNumber: true, cell: (cost) => <Amount cents={totalOfCost(cost)} />, total: <Total /> },
          ]}
        />
      )}
      {view.budgetSources.length > 0 && <Sources standings={allStandings(view, sharedOn)} />}
    </>
  );
}

function Amount({ cents }: { cents: number | null }) {
  const { t, language } = useSharedPlan();
  return cents === null ? t.unknown : formatEuros(cents, language);
}

/** What costs of dropped activities come to does not count. */
function Total() {
  const { view } = useSharedPlan();
  const counted = view.costs.filter((cost) => view.get('activity', cost.activityId)?.state !== 'dropped');
  const totals = counted.map(totalOfCost);
  return <Amount cents={totals.includes(null) ? null : totals.reduce((sum: number, cents) => sum + (cents ?? 0), 0)} />;
}

function CostName({ cost }: { cost: RecordOf<'cost'> }) {
  const { view, choice } = useSharedPlan();
  const name = [view.get('activity', cost.activityId)?.title, cost.title].filter(Boolean).join(': ');
  return (
    <>
      <span className="rk-shared-name">{name}</span>
      {cost.vat !== 'unknown' && <span className="rk-shared-sub">{choice('cost', 'vat', cost.vat)}</span>}
      <FieldLines record={cost} />
    </>
  );
}

/** Who pays a cost, and what nobody pays yet. */
function Payers({ cost }: { cost: RecordOf<'cost'> }) {
  const { view, t, language } = useSharedPlan();
  const terms = termTexts[language];
  const open = unallocatedCents(view, cost);
  const parts = view.allocationsOf(cost.id).map((a) => {
    const source = view.get('budgetSource', a.sourceId);
    const name = source?.name || (source ? terms.sourceKind[source.sourceKind] : t.source);
    const { state, on } = paymentOf(view, a);
    const since = on === null ? '' : ` (${formatDate(on, language)})`;
    return {
      id: a.id as string,
      words: `${name}: ${formatEuros(a.amountCents, language)}, ${terms.allocationState[state].toLowerCase()}${since}`,
    };
  });
  if (open !== null && open > 0)
    parts.push({ id: 'open', words: parts.length === 0 ? t.nobodyYet : t.notCovered(formatEuros(open, language)) });
  if (open === null && parts.length === 0) parts.push({ id: 'open', words: t.nobodyYet });
  if (parts.length === 0) return t.isFree;
  return parts.map(({ id, words }) => (
    <span key={id} className="rk-shared-line">
      {words}
    </span>
  ));
}

/** Each source in each of its periods in which something happens: what there is, how certain it is, and what is free. */
function Sources({ standings }: { standings: readonly SourceStanding[] }) {
  const { t } = useSharedPlan();
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-shared-table">
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            {[t.available, t.free].map((title) => (
              <th key={title} scope="col" className="rk-num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map((standing, i) => {
            const { source, window } = standing;
            const isLast = standings[i + 1]?.source.id !== source.id;
            return [
              <tr key={`${source.id} ${window.index}`} data-record={source.id}>
                <SourceName standing={standing} isFirst={standings[i - 1]?.source.id !== source.id} />
                <td className="rk-num">
                  <Amount cents={standing.availableCents} />
                </td>
                <FreeCell standing={standing} />
              </tr>,
              isLast && <BesideRow key={`beside ${source.id}`} record={source} columns={3} />,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A source that comes round stands there once a period; what is said of it stands with the first. */
function SourceName({ standing, isFirst }: { standing: SourceStanding; isFirst: boolean }) {
  const { language } = useSharedPlan();
  const { source, window, carriedCents, byState } = standing;
  const kind = termTexts[language].sourceKind[source.sourceKind];
  const about = [
    source.name.trim() === '' ? '' : kind,
    formatPeriod(window.startDate, window.endDate, language),
    carriedCents ? budgetTexts[language].carriedAlong(formatEuros(carriedCents, language)) : '',
    isFirst && isRenewing(source) && source.renewalMonths !== null
      ? budgetTexts[language].renewalText(source.renewal, source.renewalMonths)
      : '',
  ];
  const asked = paymentStates
    .filter((state) => byState[state] > 0)
    .map((state) => `${termTexts[language].allocationState[state]} ${formatEuros(byState[state], language)}`);
  return (
    <th scope="row">
      <span className="rk-shared-name">{source.name || kind}</span>
      <span className="rk-shared-sub">{about.filter(Boolean).join(' · ')}</span>
      {asked.length > 0 && <span className="rk-shared-line">{asked.join(' · ')}</span>}
      {isFirst && <FieldLines record={source} />}
    </th>
  );
}

/** What is left; of a period that is over nothing is, and too much is said in words. */
function FreeCell({ standing: { freeCents, isClosed } }: { standing: SourceStanding }) {
  const { language } = useSharedPlan();
  if (freeCents !== null && freeCents < 0)
    return (
      <td className="rk-num">
        {formatEuros(freeCents, language)}
        <span className="rk-shared-sub">{budgetTexts[language].ledgerOver}</span>
      </td>
    );
  return <td className="rk-num">{isClosed && freeCents !== null ? '–' : <Amount cents={freeCents} />}</td>;
}
