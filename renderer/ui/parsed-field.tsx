import type { ReactNode, Ref } from 'react';
import { isDirty } from './draft.ts';
import { OtherVersion } from './other-version.tsx';
import { TextField } from './text-field.tsx';
import { useDraft } from './use-draft.ts';

export type ParsedFieldProps<T> = {
  label: string;
  hint?: ReactNode;
  value: T | null;
  /** Called with the new value, null when the field was emptied, and one group per stretch of focus. */
  onCommit: (value: T | null, group: string) => void;
  error?: string | null | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  placeholder?: string | undefined;
  suffix?: ReactNode;
  autoFocus?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

/** How a kind of value is written and read, and the sentences for when it cannot be read or is missing. */
export type ValueNotation<T> = {
  format: (value: T) => string;
  /** Null when the text is not such a value. */
  parse: (text: string) => T | null;
  /** With an example, or what it could mean. */
  unreadable: string | ((text: string) => string);
  /** What was understood of a text that does not say it as the field will, shown while one types; null = it speaks for itself. */
  understood?: ((value: T, text: string) => string | null) | undefined;
  missing: string;
  /** A sentence when the value itself is out of bounds. */
  check?: ((value: T) => string | null) | undefined;
};

/** A text field for a value with a notation: it saves what it can read and otherwise says how to write it. */
export function ParsedField<T>({
  value,
  onCommit,
  error,
  notation,
  isNumber,
  picker,
  ...field
}: ParsedFieldProps<T> & {
  notation: ValueNotation<T>;
  isNumber?: boolean | undefined;
  /** Another way to give the value, at the end of the box: `put` writes it in the field and hands it over. */
  picker?: ((put: (value: T) => void) => ReactNode) | undefined;
}) {
  const read = (text: string): T | null => (text.trim() === '' ? null : notation.parse(text));
  const { draft, onFocus, onChange, onBlur, onConfirm, otherText, onChoose } = useDraft(
    value === null ? '' : notation.format(value),
    (text, group) => onCommit(read(text), group),
    {
      validate: (text) => {
        if (text.trim() === '') return field.isRequired ? notation.missing : null;
        const found = notation.parse(text);
        if (found !== null) return notation.check?.(found) ?? null;
        return typeof notation.unreadable === 'string' ? notation.unreadable : notation.unreadable(text);
      },
      isSame: (one, other) => isEmpty(one) === isEmpty(other) && read(one) === read(other),
    },
  );
  const isTyping = draft.isFocused && draft.text !== draft.stored;
  const typed = isTyping ? read(draft.text) : null;
  return (
    <>
      <TextField
        isName
        {...field}
        saves={isDirty(draft) ? 'unsaved' : 'saved'}
        understood={typed === null ? null : (notation.understood?.(typed, draft.text) ?? null)}
        {...(picker && {
          suffix: picker((chosen) => {
            onChange(notation.format(chosen));
            onConfirm();
          }),
        })}
        isNumber={isNumber}
        value={draft.text}
        error={draft.error ?? error}
        onFocus={onFocus}
        onChange={onChange}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onConfirm();
        }}
      />
      <OtherVersion text={otherText} own={draft.text} between={null} onChoose={onChoose} />
    </>
  );
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
