import * as z from 'zod';
import type { AddedFields, Upcaster } from '#shared/model/define.ts';
import type { AnyField } from '#shared/model/field.ts';

interface Definition {
  readonly version: number;
  readonly upcasters: readonly Upcaster[];
  readonly initially: object;
  readonly schema: z.ZodObject;
  readonly fields: object;
}

/**
 * A kind as it may be some day: with more fields, after these steps. Put in the place of the real kind (vi.mock) the whole
 * app runs with it, on what was written before.
 */
export function grown<D extends Definition>(
  kind: D,
  fields: Readonly<Record<string, z.ZodType>>,
  ...steps: readonly (Upcaster | AddedFields)[]
): D {
  const version = kind.version + steps.length;
  const upcasterOf = (step: Upcaster | AddedFields): Upcaster =>
    typeof step === 'function' ? step : (record) => ({ ...record, ...step });
  const entries = Object.entries(fields).map(([name, schema]): [string, AnyField] => [
    name,
    { schema, nl: name, en: name, leaves: 'shown' },
  ]);
  return {
    ...kind,
    version,
    upcasters: [...kind.upcasters, ...steps.map(upcasterOf)],
    initially: Object.assign({}, kind.initially, ...steps.filter((step) => typeof step !== 'function')),
    schema: kind.schema.extend({ v: z.literal(version), ...fields }),
    fields: { ...kind.fields, ...Object.fromEntries(entries) },
  };
}
