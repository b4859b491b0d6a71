import { fieldName, fieldOf, kindNames } from '../model/names.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';
import { valueTypeOf } from '../model/value-type.ts';
import { plainWords } from '../text/field-words.ts';
import { historyTexts } from '../text/history.ts';
import type { Language } from '../text/language.ts';
import { invertChanges } from './apply.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { type FindRecord, recordName, shortened } from './record-name.ts';
import { sameValue } from './same.ts';

const unknown: FindRecord = () => undefined;
/** A value longer than this is not quoted: that the text changed says enough. */
const longestValue = 40;

/**
 * What a change set did, as one would tell it: "Leervraag ‘Nota’s’ verwijderd, met 3 leeractiviteiten". An undo is told as
 * what it took back. `find` gives the records that are mentioned; without it their names are left out.
 */
export function describeChangeSet(changeSet: ChangeSet, language: Language, find: FindRecord = unknown): string {
  const { changes, origin } = changeSet;
  const t = historyTexts[language];
  if (origin === 'undo') return t.undone(tell(invertChanges(changes), language, find));
  if (origin === 'redo') return t.redone(tell(changes, language, find));
  return capital(describeChanges(changes, language, find));
}

/** The same for changes alone. The first one is the principal: the others are mentioned with it. */
export function describeChanges(changes: readonly Change[], language: Language, find: FindRecord = unknown): string {
  return capital(tell(changes, language, find));
}

function tell(changes: readonly Change[], language: Language, find: FindRecord): string {
  const [principal, ...rest] = changes;
  if (principal === undefined) return '';
  const action = actionOf(principal);
  const alike = rest.filter((change) => actionOf(change) === action);
  const { kind } = sideOf(principal);
  const t = historyTexts[language];
  const sameKind = alike.filter((change) => sideOf(change).kind === kind);
  const others = alike.filter((change) => sideOf(change).kind !== kind);
  const count = sameKind.length + 1;
  const { many } = kindNames[language][kind];
  if (action === 'changed') {
    const isMove = changedFields(principal).every((field) => field === 'position');
    // Renumbering a list touches its other records too; only the one that was taken up has moved.
    if (count === 1 || isMove) return change(principal, language, find);
    return t.severalChanged(count, many);
  }
  const several = action === 'added' ? t.severalAdded : t.severalRemoved;
  const single = action === 'added' ? t.added : t.removed;
  const sentence = count > 1 ? several(count, many) : single(recordName(sideOf(principal), language, find));
  return others.length === 0 ? sentence : t.with(sentence, countedByKind(others, language));
}

function change(changed: Change, language: Language, find: FindRecord): string {
  const t = historyTexts[language];
  const before = changed.before as PlanRecord;
  const after = changed.after as PlanRecord;
  const fields = changedFields(changed);
  // Named as it was: "Eis ‘Nota’s’ gewijzigd: titel van ‘Nota’s’ naar …" reads backwards with the new name.
  const what = recordName(before, language, find);
  if (fields.length === 0 || fields.every((field) => field === 'position')) return t.moved(what);
  if (before.kind === 'plan' && fields.includes('archivedAt'))
    return after.kind === 'plan' && after.archivedAt !== null ? t.archived(what) : t.unarchived(what);
  const told = fields.filter(
    (field) => field !== 'position' && !fields.includes(fieldOf(before.kind, field)?.follows ?? ''),
  );
  if (told.length > 3) return t.changed(what, t.severalFields(told.length));
  if (told.length > 1)
    return t.changed(
      what,
      joined(
        told.map((f) => fieldName(before.kind, f, language)),
        language,
      ),
    );
  const field = told[0] as string;
  return t.changed(what, fieldChange(fieldName(before.kind, field, language), before, after, field, language, find));
}

function fieldChange(
  name: string,
  before: PlanRecord,
  after: PlanRecord,
  field: string,
  language: Language,
  find: FindRecord,
): string {
  const t = historyTexts[language];
  const from = valueInWords(before, field, language, find);
  const to = valueInWords(after, field, language, find);
  if (to === '') return t.emptied(name);
  if (to === null || from === null) return name;
  return from === '' ? t.filled(name, to) : t.fromTo(name, from, to);
}

/** A value in words; '' = empty, null = too long or not worth quoting. */
function valueInWords(record: PlanRecord, field: string, language: Language, find: FindRecord): string | null {
  const value = (record as unknown as Record<string, unknown>)[field];
  const known = fieldOf(record.kind, field);
  if (value === null || value === '') return '';
  if (known === undefined) return null;
  if (typeof value === 'string' && definitionOf(record.kind).references.some((r) => r.field === field)) {
    const target = find(value);
    return target ? recordName(target, language, find) : null;
  }
  const type = valueTypeOf(known.schema);
  // A code of ours says nothing to a person, and a structure is too much for a sentence.
  if (type === 'list' || type === 'other') return null;
  const words = plainWords(known, value, language);
  if (type === 'choice') return `‘${words}’`;
  if (type !== 'line' && type !== 'text') return words;
  return words.length <= longestValue ? `‘${shortened(words)}’` : null;
}

function countedByKind(changes: readonly Change[], language: Language): string {
  const counts = new Map<Kind, number>();
  for (const c of changes) counts.set(sideOf(c).kind, (counts.get(sideOf(c).kind) ?? 0) + 1);
  return joined(
    [...counts].map(([kind, n]) => `${n} ${kindNames[language][kind][n === 1 ? 'one' : 'many']}`),
    language,
  );
}

function joined(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${historyTexts[language].and}${last}`;
}

function actionOf({ before, after }: Change): 'added' | 'removed' | 'changed' {
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

function sideOf(change: Change): PlanRecord {
  return (change.after ?? change.before) as PlanRecord;
}

/** In the order of the kind's definition, so that a sentence reads the same whoever made the record. */
function changedFields(changed: Change): string[] {
  const left = changed.before as unknown as Record<string, unknown>;
  const right = changed.after as unknown as Record<string, unknown>;
  const fields = Object.keys(definitionOf(sideOf(changed).kind).schema.shape);
  return fields.filter((field) => !sameValue(left[field], right[field]));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
