import { TimerStatus } from './timer-button.tsx';
import { TimerDialog } from './timer-dialog.tsx';

/** The clock in the status bar, and the question it asks when it stops, wherever one is. */
export function HoursStatus() {
  return (
    <>
      <TimerStatus />
      <TimerDialog />
    </>
  );
}
