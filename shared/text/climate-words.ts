import type { ClimateDimension } from '../model/kinds/self-direction.ts';
import type { RecordOf } from '../model/records.ts';
import type { climateTexts } from './climate.ts';
import { formatRecentDate, formatShortDate } from './format.ts';
import type { Language } from './language.ts';

type Texts = (typeof climateTexts)['nl'];

/** A place on a dimension in words; said too when there is none. */
export function leaningInWords(t: Texts, dimension: ClimateDimension, place: number | null): string {
  const [left = '', right = ''] = t.dimensions[dimension].poles;
  return (place === null ? undefined : t.leaning[place - 1]?.(left, right)) ?? t.notSaid;
}

/** "Leidinggevende Jeroen, 3 nov 2026"; with `today` without the year when that is this year. */
export function sheetInWords(
  t: Texts,
  sheet: RecordOf<'climateSheet'>,
  language: Language,
  today: string | null = null,
): string {
  const who = [t.by[sheet.by], sheet.byName.trim()].filter(Boolean).join(' ');
  const { filledOn } = sheet;
  return t.sheetOn(
    who,
    today === null ? formatShortDate(filledOn, language) : formatRecentDate(filledOn, today, language),
  );
}
