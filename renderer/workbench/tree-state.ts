import { create } from 'zustand';
import type { TreeNode } from './contribution.ts';
import { placeKey } from './places.ts';

/** What is open in the plan tree and which row is being renamed. */
export const useTree = create<{ readonly expanded: ReadonlySet<string>; readonly renaming: string | null }>()(() => ({
  expanded: new Set(['step-3']),
  renaming: null,
}));

export function collapseTree(): void {
  useTree.setState({ expanded: new Set() });
}

/** Opens or closes a branch. */
export function setBranch(key: string, isOpen: boolean): void {
  useTree.setState(({ expanded }) => {
    const next = new Set(expanded);
    if (isOpen) next.add(key);
    else next.delete(key);
    return { expanded: next };
  });
}

export function toggleBranch(key: string): void {
  setBranch(key, !useTree.getState().expanded.has(key));
}

/**
 * The one row for a place: several may lead to it, such as a branch and its first child. Of those on the screen the first
 * counts, and what is inside a branch before the branch.
 */
export function nodeOfPlace(nodes: readonly TreeNode[], expanded: ReadonlySet<string>, place: string): string | null {
  for (const node of nodes) {
    const inside = node.children && expanded.has(node.key) ? nodeOfPlace(node.children, expanded, place) : null;
    if (inside !== null) return inside;
    if (node.place && placeKey(node.place) === place) return node.key;
  }
  return null;
}
