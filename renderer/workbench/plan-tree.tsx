import { useMemo } from 'react';
import { Tree, useDragAndDrop } from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useFindings } from '../platform/findings.ts';
import { usePlan } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { useLanguage } from '../ui/language.ts';
import type { TreeNode } from './contribution.ts';
import { PlanTreeRow } from './plan-tree-row.tsx';
import { registry } from './registry.ts';
import { treeMarks } from './tree-marks.ts';
import { CurrentNode, nodeOfPlace, TreeMarks, useTree } from './tree-state.ts';
import { openPlace, useWorkbench } from './workbench-store.ts';
import './plan-tree.css';

interface Found {
  readonly node: TreeNode;
  readonly siblings: readonly TreeNode[];
}

/** The plan in the order of the method. */
export function PlanTree() {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const view = usePlan();
  const nodes = useMemo(() => registry().tree.flatMap((branch) => branch.nodes(view, language)), [view, language]);
  return <NodeTree label={t.planTree} nodes={nodes} />;
}

/**
 * Things of the plan as a tree, for the side bar. Enter or a click opens, F2 renames, Delete deletes, Alt+arrows or dragging
 * orders.
 */
export function NodeTree({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) {
  const expanded = useTree((s) => s.expanded);
  const active = useWorkbench((s) => s.active);
  const index = useMemo(() => indexNodes(nodes), [nodes]);
  const view = usePlan();
  const findings = useFindings();
  const marks = useMemo(() => treeMarks(nodes, findings, view), [nodes, findings, view]);
  const current = active === null ? null : nodeOfPlace(nodes, expanded, active);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].filter((k) => index.get(String(k))?.node.move).map((k) => ({ 'text/plain': String(k) })),
    onReorder: ({ keys, target }) => {
      const moved = index.get(String([...keys][0]));
      const at = index.get(String(target.key));
      if (!moved?.node.move || !at || at.siblings !== moved.siblings) return;
      const rest = moved.siblings.filter((n) => n !== moved.node);
      moved.node.move(rest.indexOf(at.node) + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  return (
    <div
      className="rk-tree-scroll"
      onKeyDownCapture={(event) => {
        const key = (event.target as Element).closest<HTMLElement>('[role=row]')?.dataset.key;
        const found = key === undefined ? undefined : index.get(key);
        if (found && (event.target as Element).role === 'row' && actOnKey(event, found)) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
    >
      <CurrentNode value={current}>
        <TreeMarks value={marks}>
          <Tree
            aria-label={label}
            className="rk-tree"
            items={nodes}
            selectionMode="none"
            expandedKeys={expanded}
            onExpandedChange={(keys) => useTree.setState({ expanded: new Set([...keys].map(String)) })}
            onAction={(key) => {
              const place = index.get(String(key))?.node.place;
              if (place) openPlace(place);
            }}
            dragAndDropHooks={dragAndDropHooks}
          >
            {(node) => <PlanTreeRow node={node} siblings={index.get(node.key)?.siblings ?? []} />}
          </Tree>
        </TreeMarks>
      </CurrentNode>
    </div>
  );
}

function indexNodes(nodes: readonly TreeNode[]): ReadonlyMap<string, Found> {
  const map = new Map<string, Found>();
  const visit = (list: readonly TreeNode[]) => {
    for (const node of list) {
      map.set(node.key, { node, siblings: list });
      if (node.children) visit(node.children);
    }
  };
  visit(nodes);
  return map;
}

function actOnKey(event: React.KeyboardEvent, { node, siblings }: Found): boolean {
  if (event.key === 'F2' && node.rename) {
    useTree.setState({ renaming: node.key });
    return true;
  }
  if (event.key === 'Delete' && node.remove) {
    node.remove();
    return true;
  }
  if (event.altKey && node.move && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const at = siblings.indexOf(node) + (event.key === 'ArrowUp' ? -1 : 1);
    if (at >= 0 && at < siblings.length) node.move(at);
    return true;
  }
  return false;
}
