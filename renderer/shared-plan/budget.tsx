import { Fragment } from 'react';
import { sourceStandings } from '#shared/model/budget.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { BesideRow } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Every cost with who pays it, and the sources with what is asked of each. */
export function Budget() {
  const { view, t, language, sharedOn } = useSharedPlan();
  const terms = termTexts[language];
  const amount = (cents: number | null) => (cents === null ? t.unknown : formatEuros(cents, language));
  const payers = (cost: RecordOf<'cost'>) =>
    view
      .allocationsOf(cost.id)
      .map((a) => {
        const source = view.get('budgetSource', a.sourceId);
        const name = source?.name || (source ? terms.sourceKind[source.sourceKind] : t.source);
        return `${name}: ${formatEuros(a.amountCents, language)}, ${terms.allocationState[a.state].toLowerCase()}`;
      })
      .join('; ');
  const standings = sourceStandings(view, sharedOn);
  return (
    <>
      {view.costs.length > 0 && (
        <div className="rk-table-scroll">
          <table className="rk-table rk-shared-table">
            <thead>
              <tr>
                <th scope="col">{t.costs}</th>
                <th scope="col">{t.whoPays}</th>
                <th scope="col" className="rk-num">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.costs.map((cost) => (
                <Fragment key={cost.id}>
                  <tr data-record={cost.id}>
                    <th scope="row" className="rk-shared-name">
                      {[view.get('activity', cost.activityId)?.title, cost.title].filter(Boolean).join(': ')}
                    </th>
                    <td>{payers(cost) || t.nobodyYet}</td>
                    <td className="rk-num">{amount(cost.amountCents)}</td>
                  </tr>
                  <BesideRow record={cost} columns={3} />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {standings.length > 0 && (
        <div className="rk-table-scroll">
          <table className="rk-table rk-shared-table">
            <thead>
              <tr>
                <th scope="col">{t.source}</th>
                <th scope="col" className="rk-num">
                  {t.asked}
                </th>
                <th scope="col" className="rk-num">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {standings.map(({ source, usedCents }) => (
                <Fragment key={source.id}>
                  <tr data-record={source.id}>
                    <th scope="row" className="rk-shared-name">
                      {source.name || terms.sourceKind[source.sourceKind]}
                    </th>
                    <td className="rk-num">{formatEuros(usedCents, language)}</td>
                    <td className="rk-num">{amount(source.amountCents)}</td>
                  </tr>
                  <BesideRow record={source} columns={3} />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
