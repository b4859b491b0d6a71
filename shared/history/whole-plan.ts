import { definitionOf, type PlanId, type PlanRecord, referencesOf } from '../model/records.ts';
import type { Change } from './change-set.ts';

/**
 * Records from which a plan can be made again: one whose reference leads to nothing lets go of it, or goes along with what
 * it hung on, as when that is deleted (define.ts, OnDelete).
 */
export function holdTogether(records: readonly PlanRecord[]): PlanRecord[] {
  let left = [...records];
  for (;;) {
    const kinds = new Map<string, string>(left.map((r) => [r.id, r.kind]));
    const next = left.flatMap((record) => {
      const broken = referencesOf(record).filter(({ id, to }) => kinds.get(id) !== to);
      if (broken.length === 0) return [record];
      const { references } = definitionOf(record.kind);
      const fields = broken.map(({ field }) => references.find((r) => r.field === field));
      if (fields.some((r) => r?.onDelete === 'delete')) return [];
      return [letGo(record, broken)];
    });
    const isSame = next.length === left.length && next.every((record, i) => record === left[i]);
    left = next;
    if (isSame) return left;
  }
}

function letGo(record: PlanRecord, broken: readonly { field: string; id: string }[]): PlanRecord {
  const fields: Record<string, unknown> = { ...record };
  for (const { field, id } of broken) {
    const value = fields[field];
    fields[field] = Array.isArray(value) ? value.filter((v) => v !== id) : null;
  }
  return fields as unknown as PlanRecord;
}

/** The changes that make a copy of a plan under another id and title. */
export function copyOfPlan(records: readonly PlanRecord[], planId: PlanId, title: string): Change[] {
  const old = records.find((r) => r.kind === 'plan')?.id;
  const copied = records.map((record): PlanRecord => {
    const fields: Record<string, unknown> = { ...record, planId };
    for (const { field, to } of definitionOf(record.kind).references)
      if (to === 'plan' && fields[field] === old) fields[field] = planId;
    if (record.kind === 'plan') Object.assign(fields, { id: planId, title });
    return fields as unknown as PlanRecord;
  });
  const plan = copied.filter((r) => r.kind === 'plan');
  return [...plan, ...copied.filter((r) => r.kind !== 'plan')].map((after) => ({ before: null, after }));
}
