import { recordName } from '../history/record-name.ts';
import { fieldName, kindNames } from '../model/names.ts';
import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';
import type { AgreementChange } from '../share/agreement.ts';
import { valueWords } from '../share/value-words.ts';
import { askTexts } from '../text/asks.ts';
import { formatEuros, formatHours } from '../text/format.ts';
import { historyTexts } from '../text/history.ts';
import type { Language } from '../text/language.ts';

/** One thing that reads differently than when it was agreed, in words; '' = nothing stood or stands there. */
export interface ChangeWords {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** A change after an agreement as a person reads it. Of what belongs to another record, that record is named too. */
export function changeWords(
  view: PlanView,
  change: AgreementChange,
  language: Language,
  aboutId: string | null = null,
): ChangeWords {
  const kind = change.kind as Kind;
  const t = askTexts[language];
  const { one } = kindNames[language][kind];
  if (change.what !== 'field') {
    const record = view.records.get(change.recordId);
    const name = record ? nameOf(view, record, language) : `${one} ${then(change)}`.trim();
    return { what: `${name}: ${t[change.what]}`, before: '', now: '' };
  }
  const about = change.recordId === aboutId || aboutId === null ? '' : `${one}, `;
  const { field } = change;
  if (isTotal(field)) {
    const total = (value: unknown) => totalWords(field, value, language);
    return { what: t.totals[field], before: total(change.from), now: total(change.to) };
  }
  return {
    what: `${about}${fieldName(kind, change.field, language)}`,
    before: valueWords(kind, field, idsOf(kind, field, change.from), language, view),
    now: valueWords(kind, field, idsOf(kind, field, change.to), language, view),
  };
}

/** The ids that were kept as one text; any other value as it is. */
function idsOf(kind: Kind, field: string, value: unknown): unknown {
  const isReference = definitionOf(kind).references.some((reference) => reference.field === field);
  return isReference && typeof value === 'string' ? value.split(' ').filter(Boolean) : value;
}

type Total = keyof (typeof askTexts)['nl']['totals'];

function isTotal(field: string): field is Total {
  return Object.hasOwn(askTexts.nl.totals, field);
}

function totalWords(field: Total, value: unknown, language: Language): string {
  if (typeof value !== 'number') return '';
  return field === 'totalCents'
    ? formatEuros(value, language)
    : historyTexts[language].hours(formatHours(value, language));
}

/** The name of something that is gone: the first text of what was agreed. */
function then(change: Extract<AgreementChange, { what: 'removed' | 'added' }>): string {
  if (change.what !== 'removed') return '';
  const text = Object.values(change.fields).find((value) => typeof value === 'string' && value.trim() !== '');
  return text === undefined ? '' : `‘${String(text)}’`;
}

function nameOf(view: PlanView, record: PlanRecord, language: Language): string {
  return recordName(record, language, (id) => view.records.get(id));
}
