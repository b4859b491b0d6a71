import { recordName } from '../history/record-name.ts';
import { fieldOf } from '../model/names.ts';
import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type Kind } from '../model/records.ts';
import { plainWords } from '../text/field-words.ts';
import type { Language } from '../text/language.ts';

export { fieldName } from '../model/names.ts';

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
  const known = fieldOf(kind, field);
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(kind, field, one, language, view))
      .filter(Boolean)
      .join(', ');
  if (known === undefined) return '';
  if (typeof value !== 'string' || !definitionOf(kind).references.some((r) => r.field === field))
    return plainWords(known, value, language);
  const record = view?.records.get(value);
  return record ? recordName(record, language, (id) => view?.records.get(id)) : '';
}
