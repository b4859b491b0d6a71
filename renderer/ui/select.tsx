import './field.css';
import './menu.css';
import './popover.css';
import './select.css';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { useKitTexts } from './language.ts';

export type SelectOption<T extends string> = {
  value: T;
  label: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
};

/** One out of a longer list. */
export function Select<T extends string>({
  label,
  value,
  onChange,
  options,
  hint,
  error,
  placeholder,
  isLabelHidden = false,
  isDisabled = false,
}: {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: readonly SelectOption<T>[];
  hint?: ReactNode;
  error?: string | null | undefined;
  placeholder?: string | undefined;
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
}) {
  const t = useKitTexts();
  return (
    <AriaSelect
      className="rk-select"
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen as T)}
      placeholder={placeholder ?? t.chooseOne}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
    >
      <Label className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>{label}</Label>
      {hint && (
        <Text slot="description" className="rk-field-hint">
          {hint}
        </Text>
      )}
      <Button className="rk-input rk-select-button">
        <SelectValue className="rk-select-value">
          {({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldError className="rk-field-message">
        <Icon name="error" />
        <span>{error}</span>
      </FieldError>
      <Popover className="rk-popover rk-menu-popover rk-select-popover">
        <ListBox className="rk-menu" items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className="rk-menu-item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  {option.icon && <Icon name={option.icon} />}
                  <span className="rk-menu-words">
                    <span>{option.label}</span>
                    {option.hint && <span className="rk-menu-hint">{option.hint}</span>}
                  </span>
                  {isSelected && <Icon name="check" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
