import type { Language } from '../text/language.ts';
import type { AnyField } from './field.ts';
import { asLabel } from './labels.ts';
import { definitionOf, type Kind, kinds } from './records.ts';

interface KindNames {
  readonly one: string;
  readonly many: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What every kind of record and each of its fields is called, in the words of the method. */
export const kindNames: Readonly<Record<Language, Readonly<Record<Kind, KindNames>>>> = {
  nl: namesIn('nl'),
  en: namesIn('en'),
};

function namesIn(language: Language): Record<Kind, KindNames> {
  const entries = (Object.keys(kinds) as Kind[]).map((kind) => {
    const { name, fields } = definitionOf(kind);
    const [one, many] = name[language];
    const names = Object.entries(fields).map(([field, entry]) => [field, entry[language]]);
    return [kind, { one, many, fields: Object.fromEntries(names) }];
  });
  return Object.fromEntries(entries);
}

/** All that is said of a field; undefined for one that this version does not know. */
export function fieldOf(kind: Kind, field: string): AnyField | undefined {
  const { fields } = definitionOf(kind);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** What a field is called in the middle of a sentence: "hours in work time". */
export function fieldName(kind: Kind, field: string, language: Language): string {
  return fieldOf(kind, field)?.[language] ?? field;
}

/** The same as a label of its own: "Hours in work time". */
export function fieldLabel(kind: Kind, field: string, language: Language): string {
  return asLabel(fieldName(kind, field, language));
}

/** The words for the choices of a field that offers some. */
export function choiceTexts(
  kind: Kind,
  field: string,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  return fieldOf(kind, field)?.words?.[language];
}
