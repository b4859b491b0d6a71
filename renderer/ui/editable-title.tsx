import './editable-title.css';
import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { mergeWords } from '#shared/history/merge.ts';
import { isDirty } from './draft.ts';
import { Icon } from './icon.tsx';
import { OtherVersion } from './other-version.tsx';
import { TextField } from './text-field.tsx';
import { useDraft } from './use-draft.ts';

export type EditableTitleProps = {
  /** The stored text: the person's own words. */
  value: string;
  onCommit: (text: string, group: string) => void;
  /** What the text is: "Leervraag". */
  label: string;
  /** What pressing it does: "Leervraag aanpassen". */
  editLabel: string;
  /** Shown while there is no text. */
  placeholder: string;
  isEditing: boolean;
  onEditing: (isEditing: boolean) => void;
  /** One line, as in names; else a text that may be long. */
  isLine?: boolean | undefined;
};

/**
 * The heading of a view that is the person's own text: it reads as a heading, and is changed where it stands by pressing
 * it. Enter or Escape, or leaving it, makes it a heading again; what was typed is kept.
 */
export function EditableTitle({
  value,
  label,
  editLabel,
  placeholder,
  isEditing,
  onEditing,
  ...rest
}: EditableTitleProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing && takesFocus.current) button.current?.focus();
    wasEditing.current = isEditing;
    takesFocus.current = false;
  }, [isEditing]);
  return (
    <div className="rk-editable-title">
      <h1 className={isEditing ? 'rk-visually-hidden' : undefined}>
        {isEditing ? (
          value || placeholder
        ) : (
          <AriaButton
            ref={button}
            className="rk-editable-title-button"
            data-empty={value.trim() === '' || undefined}
            onPress={() => onEditing(true)}
          >
            {value.trim() === '' ? placeholder : value}
            <span className="rk-visually-hidden">, {editLabel}</span>
            <Icon name="edit" />
          </AriaButton>
        )}
      </h1>
      {isEditing && (
        <TitleField
          {...rest}
          value={value}
          label={label}
          placeholder={placeholder}
          onDone={(byKey) => {
            takesFocus.current = byKey;
            onEditing(false);
          }}
        />
      )}
    </div>
  );
}

function TitleField({
  value,
  onCommit,
  label,
  placeholder,
  isLine = false,
  onDone,
}: Pick<EditableTitleProps, 'value' | 'onCommit' | 'label' | 'placeholder' | 'isLine'> & {
  onDone: (byKey: boolean) => void;
}) {
  const { draft, onFocus, onChange, onBlur, onConfirm, otherText, onChoose } = useDraft(value, onCommit, {
    validate: () => null,
    isSame: (one, other) => one.trim() === other.trim(),
    merge: mergeWords,
  });
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <TextField
        label={label}
        isLabelHidden
        saves={isDirty(draft) ? 'unsaved' : 'saved'}
        value={draft.text}
        placeholder={placeholder}
        words
        multiline
        {...(isLine && { maxLength: 2_000 })}
        inputRef={field}
        onFocus={onFocus}
        onChange={(text) => onChange(isLine ? text.replace(/\s*\n\s*/g, ' ') : text)}
        onBlur={() => {
          onBlur();
          onDone(false);
        }}
        onKeyDown={(event) => {
          const ends = event.key === 'Escape' || (event.key === 'Enter' && (isLine || !event.shiftKey));
          if (!ends || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onConfirm();
          onDone(true);
        }}
      />
      <OtherVersion text={otherText} own={draft.text} between={isLine ? ' ' : '\n'} onChoose={onChoose} />
    </>
  );
}
