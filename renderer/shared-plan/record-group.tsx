import type { ComponentType } from 'react';
import { definitionOf, type Kind, type PlanRecord } from '#shared/model/records.ts';
import { Fields } from './fields.tsx';
import { RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

const groups = new Map<Kind, ComponentType>();

/** The component that shows all records of a kind field by field; the same one each time, so that nothing is built anew. */
export function groupOf(kind: Kind): ComponentType {
  const known = groups.get(kind);
  if (known) return known;
  const Group = () => <Records kind={kind} />;
  groups.set(kind, Group);
  return Group;
}

function Records({ kind }: { kind: Kind }) {
  const { view } = useSharedPlan();
  const title = (record: PlanRecord) =>
    String((record as unknown as Readonly<Record<string, unknown>>)[definitionOf(kind).titleField]);
  return (
    <div className="rk-shared-list">
      {[...view.records.values()]
        .filter((record) => record.kind === kind)
        .map((record) => (
          <RecordBlock key={record.id} record={record}>
            <p className="rk-shared-name">{title(record)}</p>
            <Fields record={record} />
          </RecordBlock>
        ))}
    </div>
  );
}
