import type { SourceStanding } from '#shared/model/budget.ts';
import { type BudgetWindow, isRenewing } from '#shared/model/budget-windows.ts';
import { leftoverOf } from '#shared/model/ledger.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros, formatShortDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';

/** "1 sep 2026 – 31 aug 2027", "tot en met 31 dec 2026", "vanaf 1 jan 2026"; empty when both ends are open. */
export function windowWords({ startDate, endDate }: BudgetWindow, language: Language): string {
  const t = budgetTexts[language];
  if (startDate === null) return endDate === null ? '' : t.until(formatShortDate(endDate, language));
  if (endDate === null) return t.from(formatShortDate(startDate, language));
  return `${formatShortDate(startDate, language)} – ${formatShortDate(endDate, language)}`;
}

/** What is to be known beside the amount: its period, what came along, and what becomes of what is left. */
export function standingWords(standing: SourceStanding, language: Language): string[] {
  const t = budgetTexts[language];
  const { source, window, carriedCents, isClosed } = standing;
  if (isClosed && source.endDate !== null) return [t.lapsed(formatShortDate(source.endDate, language))];
  const period = windowWords(window, language);
  const leftover = leftoverOf(source, window.index);
  return [
    ...(period === '' ? [] : [period]),
    ...((carriedCents ?? 0) > 0 ? [t.carriedAlong(formatEuros(carriedCents ?? 0, language))] : []),
    // Of private money nothing is lost.
    ...(leftover.kind === 'lapses' &&
    source.sourceKind !== 'private' &&
    (isRenewing(source) || standing.freeCents !== 0)
      ? [t.lapses(formatShortDate(leftover.after, language))]
      : []),
    ...(leftover.kind === 'carries' ? [t.carries(formatShortDate(leftover.on, language))] : []),
  ];
}

/** "€ 515,00" and "vrij van € 2.000,00"; words alone while the amount is unknown. */
export function freeWords(standing: SourceStanding, language: Language): { strong: string; words: string } {
  const t = budgetTexts[language];
  const { freeCents, availableCents, usedCents, isClosed } = standing;
  if (freeCents === null || availableCents === null)
    return { strong: '', words: t.usedOfUnknown(formatEuros(usedCents, language)) };
  const available = formatEuros(availableCents, language);
  return freeCents < 0
    ? { strong: formatEuros(-freeCents, language), words: t.tooMuchOf(available) }
    : { strong: formatEuros(freeCents, language), words: isClosed ? t.leftOf(available) : t.freeOf(available) };
}
