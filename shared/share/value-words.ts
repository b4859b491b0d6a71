import { choiceTexts } from '../history/describe.ts';
import { recordName } from '../history/record-name.ts';
import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type Kind } from '../model/records.ts';
import { formatDate, formatEuros, formatHours } from '../text/format.ts';
import { historyTexts } from '../text/history.ts';
import { kindNames } from '../text/kinds.ts';
import type { Language } from '../text/language.ts';

/** What a field is called: "hours in work time". */
export function fieldName(kind: Kind, field: string, language: Language): string {
  return (kindNames[language][kind].fields as Readonly<Record<string, string>>)[field] ?? field;
}

/**
 * A value of a field as a person reads it, whole and without quotes; '' when there is none. Ids become the names of what
 * they refer to; what cannot be named is left out.
 */
export function valueWords(
  kind: Kind,
  field: string,
  value: unknown,
  language: Language,
  view: PlanView | null = null,
): string {
  const t = historyTexts[language];
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return numberWords(field, value, language);
  const target = definitionOf(kind).references.some((r) => r.field === field);
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(kind, field, one, language, view))
      .filter(Boolean)
      .join(', ');
  if (typeof value !== 'string') return '';
  if (target) {
    const record = view?.records.get(value);
    return record ? recordName(record, language, (id) => view?.records.get(id)) : '';
  }
  const choice = choiceTexts(kind, field, language)?.[value];
  if (choice !== undefined) return choice;
  const day = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z)?$/.exec(value)?.[1];
  return day === undefined ? value : formatDate(day, language);
}

function numberWords(field: string, value: number, language: Language): string {
  if (field.endsWith('Cents')) return formatEuros(value, language);
  if (/minutes/i.test(field)) return historyTexts[language].hours(formatHours(value, language));
  if (field.endsWith('Permille')) return `${value / 10}%`;
  return String(value);
}
