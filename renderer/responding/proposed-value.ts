import { dayInField, minutesInField } from '#shared/lines/fields.ts';
import type { IsoDate } from '#shared/model/define.ts';
import type { FieldValue } from '#shared/model/kinds/sharing.ts';
import { choiceTexts, fieldOf } from '#shared/model/names.ts';
import type { Kind } from '#shared/model/records.ts';
import { choicesOf, valueTypeOf } from '#shared/model/value-type.ts';
import { formatEuros, formatExactHours } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { parseEuros, parseTime } from '#shared/text/parse.ts';

/** How another value for a field is asked. */
export type AskedAs =
  | { readonly as: 'text' | 'line' | 'euros' | 'hours' | 'date' | 'time' | 'number' }
  | { readonly as: 'choice'; readonly options: readonly string[] }
  | { readonly as: 'yesNo' };

/** What kind of answer a field takes, as its schema says. */
export function askedAs(kind: Kind, field: string): AskedAs {
  const schema = fieldOf(kind, field)?.schema;
  const type = schema === undefined ? 'text' : valueTypeOf(schema);
  switch (type) {
    case 'euros':
    case 'time':
    case 'date':
    case 'line':
    case 'yesNo':
      return { as: type };
    case 'minutes':
      return { as: 'hours' };
    case 'permille':
    case 'months':
      return { as: 'number' };
    case 'level':
      return { as: 'choice', options: ['1', '2', '3', '4', '5'] };
    case 'choice':
      return { as: 'choice', options: schema === undefined ? [] : choicesOf(schema) };
    default:
      return { as: 'text' };
  }
}

/** What the field holds, as it is written in the box. */
export function writtenValue(kind: Kind, field: string, value: FieldValue, language: Language): string {
  if (value === null) return '';
  const { as } = askedAs(kind, field);
  if (as === 'euros') return formatEuros(value as number, language).replace(/^€\s?/u, '');
  if (as === 'hours') return formatExactHours(value as number, language);
  if (as === 'date') return String(value).split('-').reverse().map(Number).join('-');
  return String(value);
}

export type ReadValue =
  | { readonly value: FieldValue }
  | { readonly problem: 'notDate' | 'notTime' | 'notEuros' | 'notHours' | 'notPossible' };

/** What was written on the day `today`, as the value of that field; empty means nothing. */
export function readValue(kind: Kind, field: string, written: string, today: IsoDate): ReadValue {
  const asked = askedAs(kind, field);
  const bare = written.trim();
  if (asked.as === 'text') return { value: written };
  if (asked.as === 'line') return { value: written.replace(/\s+/g, ' ').trim() };
  if (asked.as === 'yesNo') return { value: bare === 'true' };
  if (asked.as === 'choice') return { value: /^[1-5]$/.test(bare) ? Number(bare) : bare };
  if (bare === '') return { value: null };
  if (asked.as === 'date') {
    const day = dayInField(bare, today, 'nearest');
    return found(typeof day === 'string' ? day : null, 'notDate');
  }
  if (asked.as === 'time') return found(parseTime(bare), 'notTime');
  if (asked.as === 'euros') return found(parseEuros(bare), 'notEuros');
  if (asked.as === 'hours') return found(minutesInField(bare), 'notHours');
  const number = Number(bare.replace(',', '.'));
  return Number.isFinite(number) ? { value: Math.round(number) } : { problem: 'notPossible' };
}

/** The words on a choice. */
export function optionWords(kind: Kind, field: string, option: string, language: Language): string {
  return choiceTexts(kind, field, language)?.[option] ?? option;
}

function found<P extends 'notDate' | 'notTime' | 'notEuros' | 'notHours'>(value: FieldValue, problem: P): ReadValue {
  return value === null ? { problem } : { value };
}
