import { create } from 'zustand';
import { type CoachReading, readInSteps, wordFinding } from '#shared/coach/coach.ts';
import { type Finding, ruleFailedId, toTheEnd } from '#shared/coach/engine.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { today } from './clock.ts';
import { usePlanStore } from './plan-store.ts';

interface Read extends CoachReading {
  readonly view: PlanView | null;
  readonly day: string;
}

const nothing: Read = { view: null, day: '', findings: [], dismissed: [] };

/**
 * What the coach says about the open plan. All that shows it (panel, fields, tree, bars) reads this one result. After an
 * edit it follows a moment later: it is worked out between the keystrokes, a few rules at a time.
 */
const useRead = create<Read>()(() => nothing);

/** What the coach says about the open plan, the worst first. */
export function useFindings(): readonly Finding[] {
  return useRead((s) => s.findings);
}

/** What the coach would say as well, had the owner not said "bewust zo". */
export function useDismissed(): CoachReading['dismissed'] {
  return useRead((s) => s.dismissed);
}

/** The same as {@link useFindings}, for commands. */
export function findingsNow(): readonly Finding[] {
  return useRead.getState().findings;
}

let stop = () => {};

function readAnew(view: PlanView | null): void {
  stop();
  if (view === null) {
    useRead.setState(nothing);
    return;
  }
  const day = today();
  const steps = readInSteps(view, day);
  const finish = (reading: CoachReading) => {
    useRead.setState({ view, day, ...reading });
    tellFailures(reading.findings);
  };
  // Another plan: nothing is being typed yet, and what was said of the one before it is of no use.
  if (useRead.getState().view?.plan.id !== view.plan.id) finish(toTheEnd(steps));
  else stop = whenIdle(steps, finish);
}

const told = new Set<string>();

/** A rule that fails is a fault of ours: its cause goes to the console, once, for whoever looks into it. */
function tellFailures(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.ruleId !== ruleFailedId || told.has(finding.key)) continue;
    told.add(finding.key);
    console.warn(wordFinding(finding, 'en').what, finding.data);
  }
}

/** Reads the plan again with each change of it, and when the day has changed. Called once, when the app starts. */
export function keepReading(): void {
  usePlanStore.subscribe((state, before) => {
    if (state.view !== before.view) readAnew(state.view);
  });
  const lookAtTheDay = () => {
    const { view, day } = useRead.getState();
    if (view !== null && day !== today()) readAnew(usePlanStore.getState().view);
  };
  document.addEventListener('visibilitychange', lookAtTheDay);
  setInterval(lookAtTheDay, 60_000);
}
