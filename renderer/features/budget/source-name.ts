import type { RecordOf } from '#shared/model/records.ts';
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
