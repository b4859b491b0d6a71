import { freeBudgetCents, sourceStandings, unallocatedCents } from '#shared/model/budget.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import type { IsoDate } from '#shared/model/define.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { nameOfSource, shortEuros } from './source-name.ts';

/** The heading of the budget is its finding: what is free, or that nobody can say yet. */
export function budgetTitle(view: PlanView, on: IsoDate, language: Language): string {
  const t = budgetTexts[language];
  const free = freeBudgetCents(view, on);
  if (view.budgetSources.length === 0) return t.noSources;
  if (free === null) return t.unknownFree;
  return free < 0 ? t.overspent(formatEuros(-free, language)) : t.free(formatEuros(free, language));
}

/** What has to be known beside that number: what it leaves out, and which costs nobody pays yet. */
export function budgetRemarks(view: PlanView, on: IsoDate, language: Language): string[] {
  const t = budgetTexts[language];
  const standings = sourceStandings(view, on).filter((s) => s.source.sourceKind !== 'private');
  const unknown = standings.filter((s) => s.freeCents === null);
  const past = standings.filter((s) => s.isClosed && (s.freeCents ?? 0) > 0);
  const activeCosts = view.costs.filter((c) => view.get('activity', c.activityId)?.state !== 'dropped');
  const openCents = activeCosts.reduce((sum, c) => sum + Math.max(0, unallocatedCents(view, c) ?? 0), 0);
  const unknownCosts = activeCosts.filter((c) => totalOfCost(c) === null).length;
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return [
    ...(unknown.length > 0 ? [t.unknownApart(names.format(unknown.map((s) => nameOfSource(s.source, language))))] : []),
    ...(past.length > 0 ? [t.pastApart(names.format(past.map((s) => nameOfSource(s.source, language))))] : []),
    ...(view.budgetSources.some((s) => s.sourceKind === 'private') ? [t.privateApart] : []),
    ...(openCents > 0 ? [t.openCosts(formatEuros(openCents, language))] : []),
    ...(unknownCosts > 0 ? [t.unknownCosts(unknownCosts)] : []),
  ];
}

/** The few words beside "Budget" in the tree: "€ 1.425 vrij"; cents only when there are any. Null while nobody can say. */
export function budgetBadge(view: PlanView, on: IsoDate, language: Language): string | null {
  const free = freeBudgetCents(view, on);
  if (free === null) return null;
  const short = shortEuros(Math.abs(free), language);
  return free < 0 ? budgetTexts[language].treeOver(short) : budgetTexts[language].treeFree(short);
}
