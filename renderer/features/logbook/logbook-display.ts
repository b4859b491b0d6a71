import { create } from 'zustand';
import type { EntryKind } from '#shared/model/logbook.ts';

interface LogbookDisplay {
  readonly display: 'list' | 'calendar';
  readonly query: string;
  /** Null = every kind. */
  readonly kind: EntryKind | null;
  /** The day that is chosen in the calendar; null = today. */
  readonly day: string | null;
}

/** How the logbook is shown; kept while other sheets are in front. */
export const useLogbookDisplay = create<LogbookDisplay>()(() => ({
  display: 'list',
  query: '',
  kind: null,
  day: null,
}));

export const showLogbook = (how: Partial<LogbookDisplay>): void => useLogbookDisplay.setState(how);
