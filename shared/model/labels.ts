import type { Language } from '../text/language.ts';
import type { Named } from './field.ts';

type Labels<Fields> = Readonly<Record<Language, Readonly<Record<keyof Fields, string>>>>;

/**
 * What the fields of a kind are called above a box: the same words as in history, in a proposal and in the receiver's view, with a
 * capital. A form takes its labels from here unless the method asks a question there.
 */
export function labelsOf<Fields extends Readonly<Record<string, Named>>>(kind: {
  readonly fields: Fields;
}): Labels<Fields> {
  const labels = (language: Language) => {
    const entries = Object.entries(kind.fields).map(([field, name]) => [field, asLabel(name[language])]);
    return Object.fromEntries(entries) as Record<keyof Fields, string>;
  };
  return { nl: labels('nl'), en: labels('en') };
}

/** A name as it stands on its own. */
export function asLabel(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
