import './menu.css';
import './popover.css';
import {
  Menu as AriaMenu,
  Header,
  Keyboard,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Button, type ButtonVariant } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export type MenuAction = {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** The keys that do the same, as they are read: "Ctrl+D". */
  keys?: string | undefined;
  isDisabled?: boolean | undefined;
  isDangerous?: boolean | undefined;
  run: () => void;
};

/** An action, a line between groups, or a heading over what follows. */
export type MenuEntry = MenuAction | { id: string; kind: 'separator' } | { id: string; kind: 'heading'; label: string };

/** The list of a menu; the button menu and the context menu both draw it. */
export function MenuList({
  label,
  items,
  autoFocus,
}: {
  label: string;
  items: readonly MenuEntry[];
  /** Where the focus goes when no button opened the list. */
  autoFocus?: boolean | 'first' | undefined;
}) {
  const actions = items.filter(isAction);
  return (
    <AriaMenu
      className="rk-menu"
      aria-label={label}
      {...(autoFocus !== undefined && { autoFocus })}
      onAction={(id) => actions.find((action) => action.id === id)?.run()}
    >
      {items.map((item) => {
        if (isAction(item)) return <Action key={item.id} action={item} />;
        if (item.kind === 'separator') return <Separator key={item.id} className="rk-menu-line" />;
        return (
          <MenuSection key={item.id} aria-label={item.label}>
            <Header className="rk-menu-heading">{item.label}</Header>
          </MenuSection>
        );
      })}
    </AriaMenu>
  );
}

function isAction(item: MenuEntry): item is MenuAction {
  return !('kind' in item);
}

function Action({ action }: { action: MenuAction }) {
  return (
    <MenuItem
      id={action.id}
      className="rk-menu-item"
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      data-danger={action.isDangerous || undefined}
    >
      {action.icon && <Icon name={action.icon} />}
      <span className="rk-menu-words">{action.label}</span>
      {action.keys && <Keyboard className="rk-menu-keys">{action.keys}</Keyboard>}
    </MenuItem>
  );
}

/** A button that opens a list of actions. With `isIconOnly` the label is the tip of an icon button ("Meer"). */
export function Menu({
  label,
  items,
  icon,
  variant = 'secondary',
  size = 'normal',
  isIconOnly = false,
  isDisabled = false,
  placement = 'bottom start',
}: {
  label: string;
  items: readonly MenuEntry[];
  icon?: IconName | undefined;
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  isIconOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
  placement?: 'bottom start' | 'bottom end' | undefined;
}) {
  return (
    <MenuTrigger>
      {isIconOnly ? (
        <IconButton icon={icon ?? 'ellipsis'} label={label} isDisabled={isDisabled} size={size} />
      ) : (
        <Button variant={variant} size={size} icon={icon} isDisabled={isDisabled}>
          {label}
          <Icon name="chevron-down" size={13} />
        </Button>
      )}
      <Popover className="rk-popover rk-menu-popover" placement={placement}>
        <MenuList label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}
