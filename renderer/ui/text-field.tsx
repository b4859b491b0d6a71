import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { Field } from './field.tsx';
import { putText } from './put-text.ts';
import { useSpelling } from './spelling.ts';

export type TextFieldProps = {
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  onBlur?: (() => void) | undefined;
  onFocus?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined;
  error?: string | null | undefined;
  /** What the text was understood as; shown below the box while there is no error. */
  understood?: string | null | undefined;
  /** What is typed are the person's own words: in the serif. */
  words?: boolean | undefined;
  /** Several lines; the box grows with what is in it. */
  multiline?: boolean | undefined;
  placeholder?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  autoFocus?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  maxLength?: number | undefined;
  /** Digits line up at the end of the box. */
  isNumber?: boolean | undefined;
  /** The name of a person or a thing: no word of a language. */
  isName?: boolean | undefined;
  /** A unit or a button at the end of the box. */
  suffix?: ReactNode;
  autoComplete?: string | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
  /** What is typed is on its way: it may not be lost when the page goes (workbench/kept-words.ts). */
  saves?: 'saved' | 'unsaved' | undefined;
  /** A secret is kept nowhere but in the field. */
  isSecret?: boolean | undefined;
};

/**
 * A line or a box of text: it shows `value` and reports each change. React does not hold the text itself: it would write to
 * the box at each key, which makes the browser's own undo go letter by letter and typing dearer. Only a value that the box
 * does not show already is put into it, with the cursor staying where it was in the text.
 */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    understood,
    isLabelHidden,
    value,
    onChange,
    onBlur,
    onFocus,
    onKeyDown,
    words,
    multiline,
  } = props;
  const control = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useImperativeHandle(props.inputRef, () => control.current as HTMLInputElement & HTMLTextAreaElement, []);
  useLayoutEffect(() => {
    if (control.current) putText(control.current, value);
  });
  const spelling = useSpelling(props.isNumber === true || props.isName === true);
  return (
    <Field label={label} hint={hint} error={error} understood={understood} isLabelHidden={isLabelHidden}>
      {(links) => {
        const attributes = {
          ...links,
          ref: control,
          onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
          onBlur: () => onBlur?.(),
          onFocus: () => onFocus?.(),
          onKeyDown,
          placeholder: props.placeholder,
          disabled: props.isDisabled,
          readOnly: props.isReadOnly,
          maxLength: props.maxLength,
          'aria-required': props.isRequired || undefined,
          autoFocus: props.autoFocus,
          ...spelling,
          'data-saves': props.saves,
          'data-secret': props.isSecret || undefined,
        };
        return (
          <span
            className="rk-input"
            data-words={words || undefined}
            data-multiline={multiline || undefined}
            data-number={props.isNumber || undefined}
          >
            {multiline ? (
              // Not kept by the browser: see the form in index.html.
              <textarea form="no-traces" autoComplete="off" {...attributes} />
            ) : (
              <input type="text" autoComplete={props.autoComplete ?? 'off'} {...attributes} />
            )}
            {typeof props.suffix === 'string' ? <span className="rk-input-suffix">{props.suffix}</span> : props.suffix}
          </span>
        );
      }}
    </Field>
  );
}
