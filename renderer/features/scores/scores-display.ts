import { create } from 'zustand';

interface ScoresDisplay {
  readonly display: 'chart' | 'table';
  /** Requirements whose row stands open. */
  readonly open: ReadonlySet<string>;
}

/** How the scores are shown; kept while other sheets are in front. */
export const useScoresDisplay = create<ScoresDisplay>()(() => ({ display: 'chart', open: new Set() }));

const { getState: get, setState: set } = useScoresDisplay;

export function showScoresAs(display: 'chart' | 'table'): void {
  set({ display });
}

export function setRowOpen(requirementId: string, isOpen: boolean): void {
  const open = new Set(get().open);
  if (isOpen) open.add(requirementId);
  else open.delete(requirementId);
  set({ open });
}
