import { createContext, useContext } from 'react';
import type { EditContext } from '#shared/model/edits/base.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { ResponseRecord, ShareFile } from '#shared/share/envelope.ts';

/**
 * Where a receiver writes: the shared plan, and what was written on it so far. The app keeps it in the store, the page for
 * the browser in memory; the components do not know which.
 */
export interface Desk {
  readonly file: ShareFile;
  readonly view: PlanView;
  readonly byName: string;
  /** What was written and is not part of the shared plan. */
  readonly records: readonly ResponseRecord[];
  readonly setName: (name: string) => void;
  /** Adds a record, or puts it in the place of the one with its id. */
  readonly put: (record: ResponseRecord) => void;
  readonly drop: (id: string) => void;
  readonly context: () => EditContext;
  /** Text that is being typed and not added yet, by what it is for: kept when a sheet closes, and a reason to warn. */
  readonly typed: Map<string, string>;
}

const Current = createContext<Desk | null>(null);
export const DeskProvider = Current.Provider;

/** The desk that is written at. Only inside a DeskProvider. */
export function useDesk(): Desk {
  const desk = useContext(Current);
  if (desk === null) throw new Error('nobody answers here');
  return desk;
}
