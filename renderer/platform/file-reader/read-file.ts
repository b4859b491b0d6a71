import { fileLimits } from '#shared/document/limits.ts';
import { workerScript } from '../worker-script.ts';
import type { CalendarPeriod } from './calendar-events.ts';
import type { CalendarAnswer, FileAnswer, FileQuestion } from './file-worker.ts';
import workerAddress from './file-worker.ts?worker&url';

const script = workerScript('routekaart-file-worker', workerAddress);

type Stopped = { readonly isStopped: true };
/** What came of a file: what it holds, why it was refused, or nothing because it was stopped. */
export type FileResult = FileAnswer | Stopped;
export type CalendarResult = CalendarAnswer | Stopped;

/**
 * Reads a file in a worker of its own, which ends when it is done, when it takes too long, or when `signal` says stop. The
 * worker can reach nothing but the bytes it is given.
 */
export function readFile(file: File, signal: AbortSignal): Promise<FileResult> {
  return ask<FileAnswer>(file, signal, {});
}

/** Reads a calendar in the same way: the events within a period. */
export function readCalendar(file: File, calendar: CalendarPeriod, signal: AbortSignal): Promise<CalendarResult> {
  return ask<CalendarAnswer>(file, signal, { calendar });
}

async function ask<Result>(
  file: File,
  signal: AbortSignal,
  more: Pick<FileQuestion, 'calendar'>,
): Promise<Result | Stopped | { readonly problem: 'too-big' | 'broken' | 'too-slow' }> {
  if (file.size > fileLimits.rawBytes) return { problem: 'too-big' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: 'broken' };
  }
  if (signal.aborted) return { isStopped: true };
  const worker = new Worker(script);
  return new Promise((resolve) => {
    const end = (result: Result | Stopped | { readonly problem: 'broken' | 'too-slow' }) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    const stop = () => end({ isStopped: true });
    const timer = setTimeout(() => end({ problem: 'too-slow' }), fileLimits.milliseconds);
    signal.addEventListener('abort', stop);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Result>) => end(data);
    worker.onerror = () => end({ problem: 'broken' });
    const question: FileQuestion = { fileName: file.name, bytes, reply: port2, ...more };
    worker.postMessage(question, [bytes, port2]);
  });
}
