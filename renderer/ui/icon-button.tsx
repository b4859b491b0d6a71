import './icon-button.css';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import './tooltip.css';

/**
 * A button that is an icon alone: only for close, more, split, expand and the like. Its label is its name and shows as a
 * tip on hover and on focus.
 */
export function IconButton({
  icon,
  label,
  onPress,
  isPressed,
  isDisabled = false,
  size = 'normal',
}: {
  icon: IconName;
  label: string;
  onPress?: (() => void) | undefined;
  /** For a button that stays in or out. */
  isPressed?: boolean | undefined;
  isDisabled?: boolean | undefined;
  size?: 'normal' | 'small' | undefined;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        className="rk-icon-button"
        data-size={size}
        aria-label={label}
        isDisabled={isDisabled}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed, 'data-selected': isPressed || undefined })}
        {...(onPress && { onPress: () => onPress() })}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="rk-tooltip">{label}</Tooltip>
    </TooltipTrigger>
  );
}
