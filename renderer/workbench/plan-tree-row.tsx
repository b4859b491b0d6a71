import { useContext } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import { StepShield } from '../ui/step-shield.tsx';
import type { TreeNode } from './contribution.ts';
import { placeKey } from './places.ts';
import { PlanTreeMenu } from './plan-tree-menu.tsx';
import { RenameField } from './rename-field.tsx';
import { TreeMarkSign } from './tree-mark.tsx';
import { CurrentNode, TreeMarks, useTree } from './tree-state.ts';
import { pinTab } from './workbench-store.ts';

export function PlanTreeRow({ node, siblings }: { node: TreeNode; siblings: readonly TreeNode[] }) {
  const key = node.place ? placeKey(node.place) : undefined;
  const isCurrent = useContext(CurrentNode) === node.key;
  const isRenaming = useTree((s) => s.renaming === node.key);
  const mark = useContext(TreeMarks).get(node.key);
  const children = node.children ?? [];
  const looks = [
    'rk-tree-row',
    isCurrent && 'rk-tree-current',
    node.isMuted && 'rk-tree-muted',
    node.startsGroup && 'rk-tree-gap',
    node.step && 'rk-tree-group',
  ];
  return (
    <TreeItem id={node.key} textValue={node.label} className={looks.filter(Boolean).join(' ')}>
      <TreeItemContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a double click keeps the tab; Enter does the same by the row */}
        <div className="rk-tree-line" onDoubleClick={() => key && pinTab(key)}>
          {children.length > 0 ? (
            <Button slot="chevron" className="rk-tree-chevron">
              <Icon name="chevron-right" size={14} />
            </Button>
          ) : (
            <span className="rk-tree-chevron" />
          )}
          {node.step && <StepShield step={node.step} isSilent />}
          {node.icon && (
            <span className={node.tone ? `rk-tone-${node.tone}` : 'rk-tone-muted'}>
              <Icon name={node.icon} />
            </span>
          )}
          {isRenaming ? <RenameField node={node} /> : <span className="rk-tree-label">{node.label}</span>}
          {mark && <TreeMarkSign mark={mark} />}
          {node.badge && <span className="rk-tree-badge">{node.badge}</span>}
          <PlanTreeMenu node={node} siblings={siblings} />
        </div>
      </TreeItemContent>
      <Collection items={children}>{(child) => <PlanTreeRow node={child} siblings={children} />}</Collection>
    </TreeItem>
  );
}
