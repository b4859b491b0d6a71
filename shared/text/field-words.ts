import type { AnyField } from '../model/field.ts';
import { valueTypeOf } from '../model/value-type.ts';
import { formatDate, formatEuros, formatHours, formatPercent } from './format.ts';
import { historyTexts } from './history.ts';
import type { Language } from './language.ts';

/** A value of a field as a person reads it, whole and without quotes; '' when there is none. Ids are as they are. */
export function plainWords(field: AnyField, value: unknown, language: Language): string {
  const t = historyTexts[language];
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const type = valueTypeOf(field.schema);
  if (typeof value === 'number') {
    if (type === 'euros') return formatEuros(value, language);
    if (type === 'minutes') return t.hours(formatHours(value, language));
    if (type === 'months') return t.months(value);
    if (type === 'permille') return `${formatPercent(value * 10, language)}%`;
    if (type === 'hundredths') return `${formatPercent(value, language)}%`;
    return String(value);
  }
  if (typeof value !== 'string') return '';
  if (type === 'date' || type === 'moment') return formatDate(value.slice(0, 10), language);
  return field.words?.[language][value] ?? value;
}
