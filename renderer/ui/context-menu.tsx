import './popover.css';
import { type ReactNode, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { type MenuEntry, MenuList } from './menu.tsx';

/** A place on screen in CSS pixels from the left top of the window. */
export type ScreenPoint = { x: number; y: number };

/** The menu of a right click at a given place; null closes it. For rows of a tree or list that handle the click themselves. */
export function ContextMenuAt({
  point,
  items,
  label,
  onClose,
}: {
  point: ScreenPoint | null;
  items: readonly MenuEntry[];
  label: string;
  onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden="true"
        style={{ position: 'fixed', left: point?.x ?? 0, top: point?.y ?? 0, width: 0, height: 0 }}
      />
      <Popover
        className="rk-popover rk-menu-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen={point !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <MenuList
          label={label}
          autoFocus="first"
          items={items.map((item) => ('kind' in item ? item : { ...item, run: () => [onClose(), item.run()] }))}
        />
      </Popover>
    </>
  );
}

/** Gives what is inside a menu on right click, on the menu key and on Shift+F10. */
export function ContextMenu({
  label,
  items,
  children,
}: {
  label: string;
  items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  children: ReactNode;
}) {
  const [open, setOpen] = useState<{ point: ScreenPoint; items: readonly MenuEntry[] } | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the browser turns the menu key and Shift+F10 into the same event
    <div
      className="rk-context-menu"
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const box = (event.target as Element).getBoundingClientRect();
        const isFromKeyboard = event.clientX === 0 && event.clientY === 0;
        const point = isFromKeyboard ? { x: box.left + 16, y: box.bottom } : { x: event.clientX, y: event.clientY };
        setOpen({ point, items: typeof items === 'function' ? items() : items });
      }}
    >
      {children}
      <ContextMenuAt
        point={open?.point ?? null}
        items={open?.items ?? []}
        label={label}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
