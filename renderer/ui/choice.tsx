import './choice.css';
import './field.css';
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

export type ChoiceOption<T extends string> = { value: T; label: string; hint?: string | undefined };

/** One of a few words, side by side; arrow keys go from one to the next. */
export function Choice<T extends string>({
  label,
  value,
  onChange,
  options,
  isLabelHidden = false,
  isDisabled = false,
  hint,
  size = 'normal',
}: {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: readonly ChoiceOption<T>[];
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  hint?: ReactNode;
  size?: 'normal' | 'small' | undefined;
}) {
  const chosenHint = options.find((option) => option.value === value)?.hint;
  return (
    <RadioGroup
      className="rk-choice"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>{label}</Label>
      {hint && (
        <Text slot="description" className="rk-field-hint">
          {hint}
        </Text>
      )}
      <div className="rk-segments" data-size={size}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="rk-segment">
            {option.label}
          </Radio>
        ))}
      </div>
      {chosenHint && <p className="rk-choice-hint">{chosenHint}</p>}
    </RadioGroup>
  );
}
