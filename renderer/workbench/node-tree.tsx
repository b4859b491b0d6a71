import { memo, useMemo, useRef, useState } from 'react';
import { useFindings } from '../platform/findings.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import type { TreeNode } from './contribution.ts';
import { PlanTreeMenu } from './plan-tree-menu.tsx';
import { PlanTreeRow } from './plan-tree-row.tsx';
import { useTreeDrag } from './tree-drag.ts';
import { useTreeFocus } from './tree-focus.ts';
import { actOnKey } from './tree-keys.ts';
import { treeMarks } from './tree-marks.ts';
import { keepNodes, treeRows } from './tree-rows.ts';
import { nodeOfPlace, toggleBranch, useTree } from './tree-state.ts';
import { useRowsInView } from './tree-window.ts';
import { openPlace, pinTab, useWorkbench } from './workbench-store.ts';
import './plan-tree.css';
import '../ui/icon-button.css';
import { placeKey } from './places.ts';

/**
 * Things of the plan as a tree, for the side bar. Enter or a click opens, F2 renames, Delete deletes, Alt+arrows or dragging
 * orders. Only the rows in view stand in the page, and the one that Tab stops at. Give it the same nodes as long as nothing
 * about them differs (useKeptNodes).
 */
export const NodeTree = memo(function NodeTree({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) {
  const expanded = useTree((s) => s.expanded);
  const active = useWorkbench((s) => s.active);
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => treeRows(nodes, expanded), [nodes, expanded]);
  const findings = useFindings();
  const view = usePlanView();
  const marks = useMemo(() => (view ? treeMarks(nodes, findings, view) : none), [nodes, findings, view]);
  const current = useMemo(
    () => (active === null ? null : nodeOfPlace(nodes, expanded, active)),
    [nodes, expanded, active],
  );
  const focus = useTreeFocus(frame, rows);
  const { first, last } = useRowsInView(frame, rows);
  const drag = useTreeDrag((key) => rows[focus.indexOf(key)]);
  const [menu, setMenu] = useState<string | null>(null);
  const menuButton = useRef<HTMLElement | null>(null);
  const menuRow = menu === null ? undefined : rows[focus.indexOf(menu)];

  const indexAt = (target: EventTarget) => focus.indexOf(keyAt(target));
  const shown: number[] = [];
  for (let i = first; i <= last; i++) shown.push(i);
  for (const key of [focus.stop, drag.dragged]) {
    const at = key === null ? -1 : focus.indexOf(key);
    if (at >= 0 && (at < first || at > last)) shown.push(at);
  }
  const gaps = rows.at(-1)?.gaps ?? 0;
  return (
    <div className="rk-tree-scroll" ref={frame}>
      <div
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length}
        className="rk-tree"
        tabIndex={-1}
        style={{ blockSize: `calc(${rows.length} * var(--row) + ${gaps} * var(--space-2))` }}
        onFocus={(event) => {
          const key = keyAt(event.target);
          if (key !== undefined) focus.onFocus(key);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) focus.onBlur();
        }}
        onKeyDown={(event) => {
          const at = indexAt(event.target);
          if (at >= 0 && actOnKey(event, { rows, at, focus })) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
        onClick={(event) => {
          const row = rows[indexAt(event.target)];
          const target = event.target as Element;
          if (row === undefined || target.closest('input')) return;
          const button = target.closest<HTMLElement>('[data-menu]');
          if (button) {
            menuButton.current = button;
            setMenu(row.node.key);
          } else if (target.closest('[data-toggle]')) toggleBranch(row.node.key);
          else if (row.node.place) openPlace(row.node.place);
        }}
        onDoubleClick={(event) => {
          const place = rows[indexAt(event.target)]?.node.place;
          if (place) pinTab(placeKey(place));
        }}
        {...drag.handlers}
      >
        {shown.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { node, level, at, siblings, isOpen } = row;
          return (
            <PlanTreeRow
              key={node.key}
              node={node}
              level={level}
              at={at}
              count={siblings.length}
              isOpen={isOpen}
              index={index}
              gaps={row.gaps}
              isCurrent={current === node.key}
              isStop={focus.stop === node.key}
              isMenuOpen={menu === node.key}
              markWorst={marks.get(node.key)?.worst}
              markCount={marks.get(node.key)?.count ?? 0}
              landing={drag.landing?.key === node.key ? drag.landing.side : null}
            />
          );
        })}
      </div>
      {menuRow && <PlanTreeMenu row={menuRow} button={menuButton} onClose={() => setMenu(null)} />}
    </div>
  );
});

/** The same nodes as the time before wherever nothing about them differs. */
export function useKeptNodes(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const last = useRef<readonly TreeNode[]>([]);
  const kept = useMemo(() => keepNodes(nodes, last.current), [nodes]);
  last.current = kept;
  return kept;
}

const none: ReturnType<typeof treeMarks> = new Map();

function keyAt(target: EventTarget): string | undefined {
  return (target as Element).closest<HTMLElement>('[role=row]')?.dataset.key;
}
