import type { Kind } from '#shared/model/records.ts';
import { historyTexts } from '#shared/text/history.ts';
import { Field } from '../ui/field.tsx';
import { useLanguage } from '../ui/language.ts';
import { TextField } from '../ui/text-field.tsx';
import { type AskedAs, optionWords } from './proposed-value.ts';

/** The box for another value: a line, running text, or one out of a few words. */
export function ValueField({
  label,
  kind,
  field,
  asked,
  value,
  onChange,
  error,
}: {
  label: string;
  kind: Kind;
  field: string;
  asked: AskedAs;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}) {
  const language = useLanguage();
  const t = historyTexts[language];
  if (asked.as === 'choice' || asked.as === 'yesNo') {
    const options =
      asked.as === 'yesNo'
        ? [
            { value: 'true', words: t.yes },
            { value: 'false', words: t.no },
          ]
        : asked.options.map((option) => ({ value: option, words: optionWords(kind, field, option, language) }));
    return (
      <Field label={label} error={error}>
        {(links) => (
          <select
            {...links}
            className="rk-plain-select"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  const isWords = asked.as === 'text' || asked.as === 'line';
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      words={isWords}
      multiline={asked.as === 'text'}
      isNumber={!isWords}
      maxLength={asked.as === 'text' ? 20_000 : 2_000}
    />
  );
}
