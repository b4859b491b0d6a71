import './button.css';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  /** One `primary` a view: the one clear next step. Deleting is outlined red (`danger`), never filled. */
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: IconName | undefined;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  /** Shows that work is under way; the button keeps focus and does nothing meanwhile. */
  isPending?: boolean | undefined;
  autoFocus?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  children: ReactNode;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
};

/** A button with a verb on it. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  onPress,
  isDisabled = false,
  isPending = false,
  autoFocus = false,
  type = 'button',
  children,
  buttonRef,
}: ButtonProps) {
  return (
    <AriaButton
      ref={buttonRef ?? null}
      className="rk-button"
      data-variant={variant}
      data-size={size}
      type={type}
      isDisabled={isDisabled}
      isPending={isPending}
      autoFocus={autoFocus}
      {...(onPress && { onPress: () => onPress() })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
