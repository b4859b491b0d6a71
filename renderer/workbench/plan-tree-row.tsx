import { memo } from 'react';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { Side } from '../ui/landing-index.ts';
import { StepShield } from '../ui/step-shield.tsx';
import type { TreeNode } from './contribution.ts';
import { RenameField } from './rename-field.tsx';
import { TreeMarkSign } from './tree-mark.tsx';
import type { TreeMark } from './tree-marks.ts';
import { useTree } from './tree-state.ts';

interface PlanTreeRowProps {
  readonly node: TreeNode;
  readonly level: number;
  /** Its number among its siblings, from 0, and how many they are. */
  readonly at: number;
  readonly count: number;
  /** Undefined when there is nothing to open. */
  readonly isOpen: boolean | undefined;
  /** How many rows and how many gaps are above it. */
  readonly index: number;
  readonly gaps: number;
  /** Its place is the one in front. */
  readonly isCurrent: boolean;
  /** The one row that Tab stops at. */
  readonly isStop: boolean;
  readonly isMenuOpen: boolean;
  /** What the coach sees here and below it: the worst, and how many. */
  readonly markWorst: TreeMark['worst'] | undefined;
  readonly markCount: number;
  /** What is dragged would land on this side of the row. */
  readonly landing: Side | null;
}

/** True when there is anything to choose in the menu of a row. */
export function hasMenu(node: TreeNode, count: number): boolean {
  return Boolean(node.rename || node.remove || (node.move && count > 1));
}

/** One row; the tree around it hears what is done with it. */
function Row({ node, level, at, count, isOpen, index, gaps, markWorst, markCount, ...props }: PlanTreeRowProps) {
  const { isCurrent, isStop, isMenuOpen, landing } = props;
  const t = useTexts(workbenchTexts);
  const isRenaming = useTree((s) => s.renaming === node.key);
  const looks = [
    'rk-tree-row',
    isCurrent && 'rk-tree-current',
    node.isMuted && 'rk-tree-muted',
    node.step && 'rk-tree-group',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a tree grid that is not a table
    <div
      role="row"
      className={looks.filter(Boolean).join(' ')}
      data-key={node.key}
      data-landing={landing ?? undefined}
      aria-label={node.label}
      aria-level={level}
      aria-posinset={at + 1}
      aria-setsize={count}
      aria-expanded={isOpen}
      tabIndex={isStop ? 0 : -1}
      draggable={node.move !== undefined && !isRenaming}
      style={{ insetBlockStart: `calc(${index} * var(--row) + ${gaps} * var(--space-2))` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus, or a control in this cell */}
      <div role="gridcell" className="rk-tree-line" style={{ '--tree-item-level': level } as React.CSSProperties}>
        {isOpen === undefined ? (
          <span className="rk-tree-chevron" />
        ) : (
          <button
            type="button"
            className="rk-tree-chevron"
            data-toggle=""
            tabIndex={-1}
            aria-label={isOpen ? t.collapseRow : t.expandRow}
          >
            <Icon name="chevron-right" size={14} />
          </button>
        )}
        {node.step && <StepShield step={node.step} isSilent />}
        {node.icon && (
          <span className={node.tone ? `rk-tone-${node.tone}` : 'rk-tone-muted'}>
            <Icon name={node.icon} />
          </span>
        )}
        {isRenaming ? <RenameField node={node} /> : <span className="rk-tree-label">{node.label}</span>}
        {markWorst && <TreeMarkSign mark={{ worst: markWorst, count: markCount }} />}
        {node.badge && <span className="rk-tree-badge">{node.badge}</span>}
        {hasMenu(node, count) && (
          <span className="rk-tree-menu">
            <button
              type="button"
              className="rk-icon-button"
              data-size="small"
              data-menu=""
              tabIndex={-1}
              aria-label={t.moreActions(node.label)}
              title={t.moreActions(node.label)}
              aria-haspopup="menu"
              aria-expanded={isMenuOpen}
            >
              <Icon name="ellipsis" />
            </button>
          </span>
        )}
      </div>
    </div>
  );
}

/** A row of the tree; drawn anew only when something about it changed. */
export const PlanTreeRow = memo(Row);
