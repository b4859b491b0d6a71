import { create } from 'zustand';

/** What is open in the plan tree and which row is being renamed. */
export const useTree = create<{ readonly expanded: ReadonlySet<string>; readonly renaming: string | null }>()(() => ({
  expanded: new Set(['step-3']),
  renaming: null,
}));

export function collapseTree(): void {
  useTree.setState({ expanded: new Set() });
}
