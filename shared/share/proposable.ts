import type { FieldValue } from '../model/kinds/sharing.ts';
import { fieldOf } from '../model/names.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';

/** The fields of a record for which another value can be proposed, in the order in which they are shown; [] = none. */
export function fieldsToPropose(kind: Kind): readonly string[] {
  return Object.entries(definitionOf(kind).fields).flatMap(([field, { proposable }]) => (proposable ? [field] : []));
}

/** Whether this value could stand in that field of a record of that kind. */
export function canPropose(kind: Kind, field: string, value: FieldValue): boolean {
  if (!fieldsToPropose(kind).includes(field)) return false;
  return fieldOf(kind, field)?.schema.safeParse(value).success ?? false;
}

/** The value of a field that can be proposed for; undefined when it is not one. */
export function currentValue(record: PlanRecord, field: string): FieldValue | undefined {
  if (!fieldsToPropose(record.kind).includes(field)) return undefined;
  return (record as unknown as Readonly<Record<string, FieldValue>>)[field];
}
