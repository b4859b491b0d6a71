import './link-button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

/** Does something, or goes somewhere inside the app, and reads as a link in a line of text. */
export function LinkButton({
  onPress,
  children,
  isDisabled = false,
}: {
  onPress: () => void;
  children: ReactNode;
  isDisabled?: boolean | undefined;
}) {
  return (
    <AriaButton className="rk-link-button" isDisabled={isDisabled} onPress={() => onPress()}>
      {children}
    </AriaButton>
  );
}
