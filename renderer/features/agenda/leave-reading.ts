import { create } from 'zustand';
import type { CalendarRead } from '#shared/calendar-in/read-calendar.ts';
import type { CalendarProblem } from '#shared/document/file-problem.ts';
import { addMonths } from '#shared/model/calendar.ts';
import { readCalendar } from '../../platform/file-reader/read-file.ts';
import { edit } from '../../platform/plan-hooks.ts';

/** A calendar that is being read, what came of it, or why not. Kept while the app runs. */
export type LeaveReading =
  | { readonly planId: string; readonly fileName: string; readonly stop: () => void }
  | { readonly planId: string; readonly fileName: string; readonly read: CalendarRead }
  | { readonly planId: string; readonly problem: CalendarProblem | 'stopped' };

export const useLeaveReading = create<{ readonly reading: LeaveReading | null }>()(() => ({ reading: null }));

/** Leave just before and after the plan says something about its first and last weeks. */
const marginMonths = 1;

export function setReading(reading: LeaveReading | null): void {
  useLeaveReading.setState({ reading });
}

/** Reads a calendar for the open plan. All or nothing; nothing of the plan changes by it. */
export async function readLeave(file: File): Promise<void> {
  const { plan } = edit.view();
  const running = useLeaveReading.getState().reading;
  if (running && 'stop' in running) running.stop();
  const control = new AbortController();
  setReading({ planId: plan.id, fileName: file.name, stop: () => control.abort() });
  const period = { from: addMonths(plan.startDate, -marginMonths), until: addMonths(plan.endDate, marginMonths) };
  const result = await readCalendar(file, period, control.signal);
  const now = useLeaveReading.getState().reading;
  // Another file was chosen in the meantime.
  if (now === null || !('stop' in now) || now.fileName !== file.name) return;
  if ('isStopped' in result) setReading({ planId: plan.id, problem: 'stopped' });
  else if ('problem' in result) setReading({ planId: plan.id, problem: result.problem });
  else setReading({ planId: plan.id, fileName: file.name, read: result });
}
