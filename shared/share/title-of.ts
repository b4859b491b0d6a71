import { definitionOf, type PlanRecord } from '../model/records.ts';

/** The words by which a record was known, for when it is gone. One line, cut when it is long. */
export function titleOf(record: PlanRecord): string {
  const title = (record as unknown as Readonly<Record<string, unknown>>)[definitionOf(record.kind).titleField];
  const line = String(title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
