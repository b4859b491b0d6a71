import './tooltip.css';
import type { ComponentProps } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';

/** A short tip on hover and on focus of what it wraps: one element that can have the focus. Never the only place of a word. */
export function Tooltip({
  text,
  children,
  placement = 'top',
}: {
  text: string;
  children: ComponentProps<typeof Focusable>['children'];
  placement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className="rk-tooltip" placement={placement}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
