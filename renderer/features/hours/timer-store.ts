import { create } from 'zustand';
import { timerTexts } from '#shared/text/timer.ts';
import { now } from '../../platform/clock.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';

/** The moment at which the clock was stopped and the question what it was for stands open; null = it does not. */
export const useTimerQuestion = create<{ readonly stoppedAt: string | null }>()(() => ({ stoppedAt: null }));

/** True when the clock runs for the open plan. */
export function isRunningHere(): boolean {
  const { timer } = useSettings.getState();
  return timer !== null && timer.planId === usePlanStore.getState().view?.plan.id;
}

/** Lets the clock run for the open plan. It is kept with the settings, so it runs on through a reload and a restart. */
export function startTimer(): void {
  const { timer, language } = useSettings.getState();
  const planId = usePlanStore.getState().view?.plan.id;
  if (planId === undefined) return;
  // The clock of a plan that is no longer there is nobody's.
  const isOfAnother = timer !== null && usePlanStore.getState().plans?.some((p) => p.plan.id === timer.planId);
  if (isOfAnother && timer.planId !== planId) notify({ title: timerTexts[language].elsewhere, tone: 'tip' });
  else changeSettings({ timer: { planId, startedAt: now() } });
}

/** Stops counting and asks what it was for; the clock itself goes only when that is answered. */
export function askWhatFor(): void {
  useTimerQuestion.setState({ stoppedAt: now() });
}

/** The question goes and the clock runs on. */
export function letRun(): void {
  useTimerQuestion.setState({ stoppedAt: null });
}

/** The clock stands still and holds nothing. */
export function clearTimer(): void {
  useTimerQuestion.setState({ stoppedAt: null });
  changeSettings({ timer: null });
}
