import { useRef } from 'react';
import { allStandings, type SourceStanding } from '#shared/model/budget.ts';
import type { IsoDate } from '#shared/model/define.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { BudgetPicture, type BudgetRow } from '../../ui/charts/budget-picture.tsx';
import { moneyStates } from '../../ui/charts/state-bar.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Figure } from '../../workbench/figure.tsx';
import { nameOfSource, shortEuros } from './source-name.ts';
import { freeWords, windowWords } from './window-words.ts';

/** Every source as a bar on one scale of euros, its numbers as a table, and both as a file. */
export function BudgetFigure({ view, on }: { view: PlanView; on: IsoDate }) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const all = allStandings(view, on);
  const isPrivate = ({ source }: SourceStanding) => source.sourceKind === 'private';
  const standings = [...all.filter((s) => !isPrivate(s)), ...all.filter(isPrivate)];
  return (
    <Figure title={t.picture} lead={t.pictureLead} frame={frame} table={<BudgetTable standings={standings} />}>
      <BudgetPicture
        rows={standings.map((standing) => rowOf(standing, nameIn(standing, all, language), language))}
        states={terms.allocationState}
        label={[
          t.pictureLabel,
          ...standings.map((standing) => inWords(standing, nameIn(standing, all, language), language)),
        ].join(' ')}
        frame={frame}
      />
    </Figure>
  );
}

/** The name of a source, with its period when it stands there more than once. */
function nameIn({ source, window }: SourceStanding, all: readonly SourceStanding[], language: Language): string {
  const name = nameOfSource(source, language);
  const isSeveral = all.filter((s) => s.source.id === source.id).length > 1;
  return isSeveral ? `${name}, ${windowWords(window, language)}` : name;
}

function rowOf(standing: SourceStanding, name: string, language: Language): BudgetRow {
  const { source, byState, usedCents, availableCents } = standing;
  const amounts = Object.fromEntries(moneyStates.map((state) => [state, shortEuros(byState[state], language)]));
  return {
    id: `${source.id} ${standing.window.index}`,
    name,
    kind: source.sourceKind,
    byState,
    usedCents,
    availableCents,
    amounts: amounts as BudgetRow['amounts'],
    ...freeWords(standing, language),
  };
}

/** "Afdeling: besteed € 495,00, gepland € 350,00; € 515,00 vrij van € 2.000,00." */
function inWords(standing: SourceStanding, name: string, language: Language): string {
  const states = termTexts[language].allocationState;
  const parts = moneyStates
    .filter((state) => standing.byState[state] > 0)
    .map((state) => `${states[state].toLowerCase()} ${formatEuros(standing.byState[state], language)}`);
  const { strong, words } = freeWords(standing, language);
  const free = `${strong} ${words}`.trim();
  return `${name}: ${[...parts, free].join(', ')}.`;
}

function BudgetTable({ standings }: { standings: readonly SourceStanding[] }) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const amount = (cents: number) => (cents === 0 ? '–' : formatEuros(cents, language));
  const known = (cents: number | null) => (cents === null ? terms.unknown : formatEuros(cents, language));
  const columns = moneyStates.toReversed();
  const sum = (state: (typeof columns)[number]) => standings.reduce((total, s) => total + s.byState[state], 0);
  return (
    <table className="rk-table">
      <thead>
        <tr>
          <th scope="col">{t.table.source}</th>
          <th scope="col" className="rk-num">
            {t.table.available}
          </th>
          {columns.map((state) => (
            <th key={state} scope="col" className="rk-num">
              {terms.allocationState[state]}
            </th>
          ))}
          <th scope="col" className="rk-num">
            {t.table.free}
          </th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr key={`${standing.source.id} ${standing.window.index}`}>
            <th scope="row">
              {nameOfSource(standing.source, language)}
              <span className="rk-source-period rk-caption">{windowWords(standing.window, language)}</span>
            </th>
            <td className="rk-num">{known(standing.availableCents)}</td>
            {columns.map((state) => (
              <td key={state} className="rk-num">
                {amount(standing.byState[state])}
              </td>
            ))}
            <td className="rk-num" data-over={(standing.freeCents ?? 0) < 0 || undefined}>
              {standing.isClosed && (standing.freeCents ?? 0) >= 0 ? '–' : known(standing.freeCents)}
            </td>
          </tr>
        ))}
        {standings.length > 1 && (
          <tr data-total>
            <th scope="row">{t.total}</th>
            <td />
            {columns.map((state) => (
              <td key={state} className="rk-num">
                {amount(sum(state))}
              </td>
            ))}
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}
