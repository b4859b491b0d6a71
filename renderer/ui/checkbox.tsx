import './checkbox.css';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** Yes or no, with words. */
export function Checkbox({
  isSelected,
  onChange,
  children,
  isDisabled = false,
  isIndeterminate = false,
  label,
}: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children?: ReactNode;
  isDisabled?: boolean | undefined;
  isIndeterminate?: boolean | undefined;
  /** The name when there are no words beside it, as in a column of a table. */
  label?: string | undefined;
}) {
  return (
    <AriaCheckbox
      className="rk-checkbox"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      isIndeterminate={isIndeterminate}
      {...(label && { 'aria-label': label })}
    >
      <span className="rk-check" aria-hidden="true">
        {isIndeterminate ? <Icon name="dash" /> : isSelected && <Icon name="check" />}
      </span>
      {children && <span>{children}</span>}
    </AriaCheckbox>
  );
}
