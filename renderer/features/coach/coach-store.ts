import { create } from 'zustand';
import type { Severity } from '#shared/coach/define.ts';

/** What the panel shows: which severities, and the finding that F8 has brought one to. */
export const useCoach = create<{ readonly only: Severity | null; readonly current: string | null }>()(() => ({
  only: null,
  current: null,
}));
