import './popover.css';
import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';

/**
 * A small sheet beside a button. Give `trigger` (a Button or IconButton of the kit), or steer it yourself with `isOpen`,
 * `onOpenChange` and `anchorRef`. `label` is its name for screen readers.
 */
export function Popover({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  anchorRef,
}: {
  trigger?: ReactNode;
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end top' | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  anchorRef?: RefObject<Element | null> | undefined;
}) {
  const steering = {
    ...(isOpen !== undefined && { isOpen }),
    ...(onOpenChange && { onOpenChange }),
  };
  const sheet = (
    <AriaPopover
      className="rk-popover rk-popover-sheet"
      placement={placement}
      {...(trigger === undefined && { ...steering, ...(anchorRef && { triggerRef: anchorRef }) })}
    >
      <Dialog aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  );
  return trigger === undefined ? (
    sheet
  ) : (
    <DialogTrigger {...steering}>
      {trigger}
      {sheet}
    </DialogTrigger>
  );
}
