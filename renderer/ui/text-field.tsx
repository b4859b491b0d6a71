import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Field } from './field.tsx';

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
  /** A unit or a button at the end of the box. */
  suffix?: ReactNode;
  autoComplete?: string | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

/** A line or a box of text, controlled: it shows `value` and reports each change. */
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
  return (
    <Field label={label} hint={hint} error={error} understood={understood} isLabelHidden={isLabelHidden}>
      {(links) => {
        const control = {
          ...links,
          ref: props.inputRef ?? null,
          value,
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
          spellCheck: !props.isNumber,
        };
        return (
          <span
            className="rk-input"
            data-words={words || undefined}
            data-multiline={multiline || undefined}
            data-number={props.isNumber || undefined}
          >
            {multiline ? (
              <textarea {...control} />
            ) : (
              <input type="text" autoComplete={props.autoComplete ?? 'off'} {...control} />
            )}
            {typeof props.suffix === 'string' ? <span className="rk-input-suffix">{props.suffix}</span> : props.suffix}
          </span>
        );
      }}
    </Field>
  );
}
