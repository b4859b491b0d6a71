import './disclosure.css';
import { type ReactNode, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** A row that opens in place. Without `isOpen` it keeps that by itself. */
export function Disclosure({
  title,
  children,
  isOpen,
  onToggle,
  aside,
}: {
  title: ReactNode;
  children: ReactNode;
  isOpen?: boolean | undefined;
  onToggle?: ((isOpen: boolean) => void) | undefined;
  /** At the end of the row, outside its button: a tag, a number, a menu. */
  aside?: ReactNode;
}) {
  const [ownOpen, setOwnOpen] = useState(false);
  const open = isOpen ?? ownOpen;
  const bodyId = useId();
  return (
    <div className="rk-disclosure" data-open={open || undefined}>
      <div className="rk-disclosure-row">
        <AriaButton
          className="rk-disclosure-button"
          aria-expanded={open}
          aria-controls={bodyId}
          onPress={() => {
            setOwnOpen(!open);
            onToggle?.(!open);
          }}
        >
          <Icon name="chevron-right" />
          <span>{title}</span>
        </AriaButton>
        {aside && <div className="rk-disclosure-aside">{aside}</div>}
      </div>
      <div id={bodyId} className="rk-disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
