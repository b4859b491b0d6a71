import { mergeWords } from '#shared/history/merge.ts';
import { isDirty } from './draft.ts';
import { OtherVersion } from './other-version.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { useDraft } from './use-draft.ts';

export type DraftFieldProps = Omit<TextFieldProps, 'onChange' | 'onBlur' | 'onFocus' | 'onKeyDown' | 'isNumber'> & {
  /** The stored text. */
  value: string;
  /** Called with the new text and one group per stretch of focus, which undo takes as one step. */
  onCommit: (text: string, group: string) => void;
  /** A sentence when this text cannot be stored: it stays on screen and nothing is committed. */
  validate?: ((text: string) => string | null) | undefined;
};

/**
 * A text field that saves by itself: half a second after the last key, on leaving it, on Enter in a single line, and when
 * the field or the page goes away. Give it a `key` of its record when the record in front of it can change.
 */
export function DraftField({ value, onCommit, validate, error, ...field }: DraftFieldProps) {
  const { draft, onFocus, onChange, onBlur, onConfirm, otherText, onChoose } = useDraft(value, onCommit, {
    validate: validate ?? acceptAll,
    isSame: (one, other) => one.trim() === other.trim(),
    merge: mergeWords,
  });
  return (
    <>
      <TextField
        {...field}
        saves={isDirty(draft) ? 'unsaved' : 'saved'}
        value={draft.text}
        error={draft.error ?? error}
        onFocus={onFocus}
        onChange={onChange}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !field.multiline && !event.nativeEvent.isComposing) onConfirm();
        }}
      />
      <OtherVersion text={otherText} own={draft.text} between={field.multiline ? '\n' : ' '} onChoose={onChoose} />
    </>
  );
}

function acceptAll(): null {
  return null;
}
