import { create } from 'zustand';
import type { CoachPlace, Severity } from '#shared/coach/define.ts';
import type { Finding } from '#shared/coach/engine.ts';

interface CoachState {
  /** What the panel shows: one severity, one part of the plan; null = all. */
  readonly only: Severity | null;
  readonly place: CoachPlace | null;
  /** The finding that F8 has brought one to. */
  readonly current: string | null;
  /** The finding of which the reason is asked why it is fine as it is. */
  readonly dismissing: string | null;
}

/** What is chosen in the list of the coach. */
export const useCoach = create<CoachState>()(() => ({ only: null, place: null, current: null, dismissing: null }));

export function isChosen(finding: Finding, { only, place }: Pick<CoachState, 'only' | 'place'>): boolean {
  return (only === null || finding.severity === only) && (place === null || finding.place === place);
}
