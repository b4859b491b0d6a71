import type { ComponentType } from 'react';
import { fieldLabel } from '#shared/model/names.ts';
import { definitionOf, type Kind, type PlanRecord } from '#shared/model/records.ts';
import { valueWords } from '#shared/share/value-words.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Kinds that are shown field by field, in this order. What a receiver gets in the file, he also sees. */
export const otherKinds: readonly Kind[] = [
  'talkPoint',
  'practiceMoment',
  'coreTask',
  'contractPeriod',
  'hourEntry',
  'leave',
  'parkedIdea',
  'ownLibraryItem',
  'jobProfile',
];

const groups = new Map<Kind, ComponentType>();

/** The component that shows all records of a kind; the same one each time, so that nothing is built anew. */
export function groupOf(kind: Kind): ComponentType {
  const known = groups.get(kind);
  if (known) return known;
  const Group = () => <OtherRecords kind={kind} />;
  groups.set(kind, Group);
  return Group;
}

function OtherRecords({ kind }: { kind: Kind }) {
  const { view } = useSharedPlan();
  return (
    <div className="rk-shared-list">
      {[...view.records.values()]
        .filter((record) => record.kind === kind)
        .map((record) => (
          <RecordBlock key={record.id} record={record}>
            <Facts record={record} />
          </RecordBlock>
        ))}
    </div>
  );
}

function Facts({ record }: { record: PlanRecord }) {
  const { view, language } = useSharedPlan();
  const definition = definitionOf(record.kind);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const title = valueWords(record.kind, definition.titleField, values[definition.titleField], language, view);
  const fields = Object.keys(definition.fields).filter(
    (field) => definition.fields[field]?.leaves === 'shown' && field !== definition.titleField,
  );
  return (
    <>
      {title !== '' && <p className="rk-shared-name">{title}</p>}
      {fields.map((field) => {
        const value = values[field];
        const name = fieldLabel(record.kind, field, language);
        return <Answer key={field} label={name} text={valueWords(record.kind, field, value, language, view)} />;
      })}
    </>
  );
}
