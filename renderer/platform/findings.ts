import { create } from 'zustand';
import { type CoachReading, readInSteps, wordFinding } from '#shared/coach/coach.ts';
import { type Finding, ruleFailedId } from '#shared/coach/engine.ts';
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
  // A large plan takes more than a moment: its window is shown first.
  const isOther = useRead.getState().view?.plan.id !== view.plan.id;
  if (isOther) useRead.setState(nothing);
  const reading = isOther ? atOnce(steps) : null;
  if (reading) finish(reading);
  else stop = whenIdle(steps, finish);
}

/** Milliseconds in which a plan that is opened is read before it is shown. */
const firstMoment = 10;

/** The reading when it takes no more than a moment, else null: then `steps` has come some way and can be taken further. */
function atOnce(steps: Generator<void, CoachReading>): CoachReading | null {
  const until = performance.now() + firstMoment;
  while (performance.now() < until) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
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
