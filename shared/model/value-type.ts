import type * as z from 'zod';
import {
  Cents,
  ClockTime,
  Hundredths,
  IsoDate,
  IsoMoment,
  Level,
  Line,
  Minutes,
  MinutesOfDay,
  Months,
  Permille,
  Position,
  Text,
} from './define.ts';

/** What a field holds, as far as it matters for how it is asked and how it is worded. `other` = a structure or a code. */
export type ValueType =
  | 'line'
  | 'text'
  | 'date'
  | 'moment'
  | 'time'
  | 'euros'
  | 'minutes'
  | 'months'
  | 'permille'
  | 'hundredths'
  | 'level'
  | 'position'
  | 'choice'
  | 'yesNo'
  | 'list'
  | 'other';

const named = new Map<z.core.$ZodType, ValueType>([
  [Line, 'line'],
  [Text, 'text'],
  [IsoDate, 'date'],
  [IsoMoment, 'moment'],
  [ClockTime, 'time'],
  [Cents, 'euros'],
  [Minutes, 'minutes'],
  [MinutesOfDay, 'minutes'],
  [Months, 'months'],
  [Permille, 'permille'],
  [Hundredths, 'hundredths'],
  [Level, 'level'],
  [Position, 'position'],
]);

/** Read from the schema itself, whether or not it may be empty: a length of time is `Minutes`, whatever its field is called. */
export function valueTypeOf(schema: z.core.$ZodType): ValueType {
  const known = named.get(schema);
  if (known !== undefined) return known;
  const { def } = schema._zod;
  if (def.type === 'nullable') return valueTypeOf((def as z.core.$ZodNullableDef).innerType);
  if (def.type === 'enum') return 'choice';
  if (def.type === 'boolean') return 'yesNo';
  return def.type === 'array' ? 'list' : 'other';
}

/** The values of a choice, or of what a list chooses from; [] for another type. */
export function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod;
  if (def.type === 'nullable') return choicesOf((def as z.core.$ZodNullableDef).innerType);
  if (def.type === 'array') return choicesOf((def as z.core.$ZodArrayDef).element);
  return def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries).map(String) : [];
}
