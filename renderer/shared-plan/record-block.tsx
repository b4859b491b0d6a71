import type { ReactNode } from 'react';
import type { PlanRecord } from '#shared/model/records.ts';
import { useSharedPlan } from './shared-plan-context.ts';

/** A record with its words, and with what was said about it. */
export function RecordBlock({ record, children }: { record: PlanRecord; children: ReactNode }) {
  return (
    <div className="rk-shared-record" data-record={record.id}>
      {children}
      <Beside record={record} />
    </div>
  );
}

/** What was said about a record, and where one says something; nothing in the preview. */
export function Beside({ record }: { record: PlanRecord }) {
  const { beside } = useSharedPlan();
  return beside === null ? null : beside(record);
}

/** Somebody's own words under a small label; nothing when there are none. */
export function Answer({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className="rk-shared-answer">
      <span className="rk-shared-label">{label}</span>
      <p className="rk-shared-text">{text}</p>
    </div>
  );
}

/** A row of a table that is there for what is said about the record above it. */
export function BesideRow({ record, columns }: { record: PlanRecord; columns: number }) {
  const { beside } = useSharedPlan();
  const content = beside?.(record) ?? null;
  if (content === null) return null;
  return (
    <tr className="rk-shared-beside-row">
      <td colSpan={columns}>{content}</td>
    </tr>
  );
}
