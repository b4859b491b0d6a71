import { lazyView } from '../../workbench/lazy-view.tsx';
import { TimerStatus } from './timer-button.tsx';
import { useTimerQuestion } from './timer-store.ts';

const TimerDialog = lazyView(() => import('./timer-dialog.tsx'), 'TimerDialog');

/** The clock in the status bar, and the question it asks when it stops, wherever one is. */
export function HoursStatus() {
  const isStopped = useTimerQuestion((s) => s.stoppedAt !== null);
  return (
    <>
      <TimerStatus />
      {isStopped && <TimerDialog />}
    </>
  );
}
