import { fieldLabel } from '#shared/model/names.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type PlanRecord } from '#shared/model/records.ts';
import { valueTypeOf } from '#shared/model/value-type.ts';
import { valueWords } from '#shared/share/value-words.ts';
import type { Language } from '#shared/text/language.ts';
import { Answer } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

interface ShownField {
  readonly field: string;
  readonly label: string;
  readonly words: string;
  readonly isText: boolean;
}

/** The fields that the ledger shows under their names, in its order; what is empty or simply not so is left out. */
function shownFields(record: PlanRecord, view: PlanView, language: Language): ShownField[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(definitionOf(record.kind).fields).flatMap(([field, { leaves, schema }]) => {
    if (leaves !== 'shown' || values[field] === false) return [];
    const words = titlesOf(record, field, view) ?? valueWords(record.kind, field, values[field], language, view);
    if (words.trim() === '') return [];
    return [{ field, words, label: fieldLabel(record.kind, field, language), isText: valueTypeOf(schema) === 'text' }];
  });
}

/** What a field refers to, by title: its label says the kind already. Null = it is no reference. */
function titlesOf(record: PlanRecord, field: string, view: PlanView): string | null {
  if (!definitionOf(record.kind).references.some((r) => r.field === field)) return null;
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const ids = Array.isArray(values[field]) ? values[field] : [values[field]];
  const titles = ids.flatMap((id: unknown) => {
    const target = typeof id === 'string' ? view.records.get(id) : undefined;
    if (target === undefined) return [];
    const fields = target as unknown as Readonly<Record<string, unknown>>;
    return [String(fields[definitionOf(target.kind).titleField])];
  });
  return titles.join('; ');
}

/** What the ledger shows of a record, each under its name. */
export function Fields({ record }: { record: PlanRecord }) {
  const { view, language } = useSharedPlan();
  const fields = shownFields(record, view, language);
  if (fields.length === 0) return null;
  return (
    <div className="rk-shared-answers">
      {fields.map(({ field, label, words }) => (
        <Answer key={field} label={label} text={words} />
      ))}
    </div>
  );
}

/** The same within a table: what is short on one line, running text beneath it. */
export function FieldLines({ record }: { record: PlanRecord }) {
  const { view, language } = useSharedPlan();
  const fields = shownFields(record, view, language);
  const short = fields.filter(({ isText }) => !isText);
  return (
    <>
      {short.length > 0 && (
        <span className="rk-shared-sub">{short.map(({ label, words }) => `${label}: ${words}`).join(' · ')}</span>
      )}
      {fields
        .filter(({ isText }) => isText)
        .map(({ field, label, words }) => (
          <Answer key={field} label={label} text={words} />
        ))}
    </>
  );
}
