import './checkbox.css';
import './field.css';
import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Label, Radio, Text } from 'react-aria-components';

/** One of a few sentences, one below the other. */
export function RadioGroup<T extends string>({
  label,
  value,
  onChange,
  options,
  hint,
  isLabelHidden = false,
  isDisabled = false,
}: {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string; hint?: string | undefined }[];
  hint?: ReactNode;
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
}) {
  return (
    <AriaRadioGroup value={value} onChange={(chosen) => onChange(chosen as T)} isDisabled={isDisabled}>
      <Label className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>{label}</Label>
      {hint && (
        <Text slot="description" className="rk-field-hint">
          {hint}
        </Text>
      )}
      <div className="rk-radio-list">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="rk-radio">
            <span className="rk-check" data-round="" aria-hidden="true" />
            <span>
              {option.label}
              {option.hint && <span className="rk-option-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
