import type { TreeNode } from './contribution.ts';

/** A row of a tree as it stands in the list on the screen: what is inside a closed branch has none. */
export interface TreeRow {
  readonly node: TreeNode;
  readonly siblings: readonly TreeNode[];
  /** Key of the branch it is in; null at the top. */
  readonly parent: string | null;
  /** 1 at the top. */
  readonly level: number;
  /** Its number among its siblings, from 0. */
  readonly at: number;
  /** Undefined when there is nothing to open. */
  readonly isOpen: boolean | undefined;
  /** How many rows above it, itself included, open a new group and so have a little space above them. */
  readonly gaps: number;
}

/** The rows on the screen, from top to bottom. */
export function treeRows(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  let gaps = 0;
  const visit = (siblings: readonly TreeNode[], parent: string | null, level: number) => {
    for (const [at, node] of siblings.entries()) {
      const children = node.children ?? [];
      const isOpen = children.length > 0 ? expanded.has(node.key) : undefined;
      if (node.startsGroup) gaps += 1;
      rows.push({ node, siblings, parent, level, at, isOpen, gaps });
      if (isOpen) visit(children, node.key, level + 1);
    }
  };
  visit(nodes, null, 1);
  return rows;
}

/**
 * `next`, with the nodes of `before` wherever they say the same, so that only rows that differ are drawn anew. What a node
 * can do (rename, remove, move) is not compared: it follows from `record`, see contribution.ts.
 */
export function keepNodes(next: readonly TreeNode[], before: readonly TreeNode[]): readonly TreeNode[] {
  const known = new Map(before.map((node) => [node.key, node]));
  const kept = next.map((node) => keepNode(node, known.get(node.key)));
  return kept.length === before.length && kept.every((node, i) => node === before[i]) ? before : kept;
}

function keepNode(next: TreeNode, before: TreeNode | undefined): TreeNode {
  if (before === undefined) return next;
  const children = next.children && keepNodes(next.children, before.children ?? []);
  const isSame =
    next.label === before.label &&
    next.icon === before.icon &&
    next.tone === before.tone &&
    next.step === before.step &&
    next.badge === before.badge &&
    next.place?.type === before.place?.type &&
    idOf(next) === idOf(before) &&
    next.isMuted === before.isMuted &&
    next.startsGroup === before.startsGroup &&
    next.record === before.record &&
    children === before.children;
  return isSame ? before : children === next.children ? next : { ...next, ...(children && { children }) };
}

function idOf({ place }: TreeNode): string | undefined {
  return place && 'id' in place ? place.id : undefined;
}
