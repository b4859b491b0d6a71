import { useState } from 'react';
import type { Kind, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { canPropose, currentValue, fieldsToPropose } from '#shared/share/proposable.ts';
import { proposeFor } from '#shared/share/response.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useLanguage } from '../ui/language.ts';
import { TextField } from '../ui/text-field.tsx';
import { useDesk } from './desk.ts';
import { askedAs, readValue, writtenValue } from './proposed-value.ts';
import { ValueField } from './value-field.tsx';

/** Another value for one field of a record, beside the value it has. */
export function ProposeForm({
  record,
  existing,
  onDone,
}: {
  record: PlanRecord;
  existing?: RecordOf<'proposal'> | undefined;
  onDone: () => void;
}) {
  const t = useTexts(respondingTexts);
  const language = useLanguage();
  const desk = useDesk();
  const kind = record.kind as Kind;
  const fields = fieldsToPropose(kind);
  const key = `propose ${record.id}`;
  const keyTo = `proposed ${record.id}`;
  const [typedField, ...typedWords] = desk.typed.get(keyTo)?.split('\n') ?? [];
  const [field, setField] = useState<string>(existing?.field ?? typedField ?? fields[0] ?? '');
  const startOf = (name: string) =>
    writtenValue(kind, name, existing?.field === name ? existing.to : (currentValue(record, name) ?? null), language);
  const [written, setWritten] = useState(() => (typedField === field ? typedWords.join('\n') : startOf(field)));
  const [reason, setReason] = useState(() => desk.typed.get(key) ?? existing?.reason ?? '');
  const [problem, setProblem] = useState<
    'notDate' | 'notTime' | 'notEuros' | 'notHours' | 'notPossible' | 'sameValue' | null
  >(null);
  const now = currentValue(record, field) ?? null;
  const note = (text: string) => {
    desk.typed.set(keyTo, `${field}\n${text}`);
    setProblem(null);
  };
  const close = () => {
    desk.typed.delete(key);
    desk.typed.delete(keyTo);
    onDone();
  };
  const add = () => {
    const read = readValue(kind, field, written, desk.context().today);
    if ('problem' in read) return setProblem(read.problem);
    if (read.value === now) return setProblem('sameValue');
    if (!canPropose(kind, field, read.value)) return setProblem('notPossible');
    const context = desk.context();
    const responder = { file: desk.file, name: desk.byName };
    const proposal = existing
      ? { ...existing, to: read.value, reason: reason.trim(), proposedAt: context.now }
      : proposeFor(responder, context, record, field, read.value, reason.trim());
    if (proposal) desk.put(proposal);
    close();
  };
  return (
    <div className="rk-say">
      <Field label={t.field}>
        {(links) => (
          <select
            {...links}
            className="rk-plain-select"
            value={field}
            disabled={existing !== undefined}
            onChange={(event) => {
              setField(event.currentTarget.value);
              setWritten(startOf(event.currentTarget.value));
              setProblem(null);
            }}
          >
            {fields.map((name) => (
              <option key={name} value={name}>
                {capital(fieldName(kind, name, language))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="rk-say-now">
        <span className="rk-shared-label">{t.now}</span>
        <span className="rk-shared-text">{valueWords(kind, field, now, language, desk.view) || t.nothing}</span>
      </p>
      <ValueField
        label={t.to}
        kind={kind}
        field={field}
        asked={askedAs(kind, field)}
        value={written}
        onChange={(text) => {
          note(text);
          setWritten(text);
        }}
        error={problem && t[problem]}
      />
      <TextField
        label={t.reason}
        value={reason}
        onChange={(text) => {
          desk.typed.set(key, text);
          setReason(text);
        }}
        maxLength={20_000}
        words
        multiline
      />
      <div className="rk-say-buttons">
        <Button size="small" onPress={add}>
          {existing ? t.change : t.add}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
