import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { termTexts } from '#shared/text/terms.ts';
import type { IconName } from '../../ui/icon.tsx';

type Source = RecordOf<'budgetSource'>;

/** What a source is called: its own name, else that of its kind. */
export function nameOfSource(source: Source, language: Language): string {
  return source.name.trim() || termTexts[language].sourceKind[source.sourceKind];
}

/** One icon a kind of source, everywhere the same. */
export const sourceIcons: Readonly<Record<Source['sourceKind'], IconName>> = {
  department: 'organization',
  personal: 'account',
  private: 'home',
  other: 'globe',
};

/** An amount where there is little room: cents only when there are any ("€ 1.425", "€ 32,50"). */
export function shortEuros(cents: number, language: Language): string {
  const amount = formatEuros(cents, language);
  return cents % 100 === 0 ? amount.slice(0, -3) : amount;
}
