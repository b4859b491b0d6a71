import type { AnyField } from '../model/field.ts';
import { definitionOf, type PlanRecord } from '../model/records.ts';
import type { ShareChoice } from './choice.ts';

type Going = ReadonlyMap<string, PlanRecord>;
type Patch = Readonly<Record<string, unknown>>;

/** The record as the receiver reads it, and the fields that were emptied. */
export interface Redacted {
  readonly leaves: PlanRecord;
  readonly fields: readonly string[];
}

/**
 * Takes from a record what stays: fields of sections that were not chosen, traces of this computer, ids that lead nowhere.
 * `going` = the records that leave, `all` = those of the whole plan.
 */
export function redacted(record: PlanRecord, going: Going, choice: ShareChoice, all: Going): Redacted {
  const held = heldBack(record, going, choice, all);
  const fields = record as unknown as Patch;
  const emptied = Object.keys(held).filter((field) => JSON.stringify(fields[field]) !== JSON.stringify(held[field]));
  return { leaves: { ...record, ...held, ...loosened(record, going) } as PlanRecord, fields: emptied };
}

/** The fields that are emptied, with their empty values: what the ledger keeps at home, and what waits for something that stays. */
function heldBack(record: PlanRecord, going: Going, choice: ShareChoice, all: Going): Patch {
  const values = record as unknown as Patch;
  const mayLeave = ({ leaves, when }: AnyField) => {
    if (leaves === undefined) return false;
    if (when === undefined) return true;
    return 'section' in when ? choice.sections.includes(when.section) : going.has(values[when.reference] as string);
  };
  const held = Object.entries(definitionOf(record.kind).fields).filter(([, field]) => !mayLeave(field));
  return {
    ...Object.fromEntries(held.map(([name, { empty }]) => [name, empty])),
    // What was agreed on holds a copy of each record: those that stay, stay here too. What was deleted since does not: who
    // agreed to it had read it, and has to know that it is gone.
    ...(record.kind === 'decision' && { agreed: record.agreed.filter(({ id }) => going.has(id) || !all.has(id)) }),
  };
}

/** Without the ids of records that stay: an id that leads nowhere tells that there is something. */
function loosened(record: PlanRecord, going: Going): Patch {
  const fields = record as unknown as Patch;
  const patch: Record<string, unknown> = {};
  for (const { field } of definitionOf(record.kind).references) {
    const value = fields[field];
    if (Array.isArray(value)) patch[field] = value.filter((id) => going.has(id as string));
    else if (typeof value === 'string' && !going.has(value)) patch[field] = null;
  }
  return patch;
}
