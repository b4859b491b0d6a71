import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { type MenuAction, MenuList } from '../ui/menu.tsx';
import type { TreeRow } from './tree-rows.ts';
import { useTree } from './tree-state.ts';

/** What can be done with a row, for who does not know the keys. One menu for the whole tree, at the button of the row. */
export function PlanTreeMenu({
  row: { node, siblings, at },
  button,
  onClose,
}: {
  row: TreeRow;
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const t = useTexts(workbenchTexts);
  const { rename, move, remove } = node;
  const items: MenuAction[] = [];
  const add = (item: MenuAction) =>
    items.push({
      ...item,
      run: () => {
        // As long as the menu stands, nothing beside it can take the focus: the field for a new name has to wait for it.
        flushSync(onClose);
        item.run();
      },
    });
  if (rename) {
    const run = () => useTree.setState({ renaming: node.key });
    add({ id: 'rename', label: t.rename, icon: 'edit', keys: 'F2', run });
  }
  if (move && at > 0) add({ id: 'up', label: t.moveUp, icon: 'arrow-up', keys: 'Alt+↑', run: () => move(at - 1) });
  if (move && at < siblings.length - 1) {
    add({ id: 'down', label: t.moveDown, icon: 'arrow-down', keys: 'Alt+↓', run: () => move(at + 1) });
  }
  if (remove) add({ id: 'remove', label: t.remove, icon: 'trash', keys: 'Delete', run: remove });
  return (
    <Popover
      className="rk-popover rk-menu-popover"
      triggerRef={button}
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <MenuList label={t.moreActions(node.label)} items={items} autoFocus="first" />
    </Popover>
  );
}
