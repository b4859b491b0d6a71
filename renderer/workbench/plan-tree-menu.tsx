import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { Menu, type MenuAction } from '../ui/menu.tsx';
import type { TreeNode } from './contribution.ts';
import { useTree } from './tree-state.ts';

/** What can be done with a row, for who does not know the keys. */
export function PlanTreeMenu({ node, siblings }: { node: TreeNode; siblings: readonly TreeNode[] }) {
  const t = useTexts(workbenchTexts);
  const at = siblings.indexOf(node);
  const { rename, move, remove } = node;
  const items: MenuAction[] = [];
  if (rename) {
    const run = () => useTree.setState({ renaming: node.key });
    items.push({ id: 'rename', label: t.rename, icon: 'edit', keys: 'F2', run });
  }
  if (move && at > 0) {
    items.push({ id: 'up', label: t.moveUp, icon: 'arrow-up', keys: 'Alt+↑', run: () => move(at - 1) });
  }
  if (move && at < siblings.length - 1) {
    items.push({ id: 'down', label: t.moveDown, icon: 'arrow-down', keys: 'Alt+↓', run: () => move(at + 1) });
  }
  if (remove) items.push({ id: 'remove', label: t.remove, icon: 'trash', keys: 'Delete', run: remove });
  if (items.length === 0) return null;
  return (
    <span className="rk-tree-menu">
      <Menu label={t.moreActions(node.label)} items={items} size="small" isIconOnly />
    </span>
  );
}
