import type { CalendarRead } from '#shared/calendar-in/read-calendar.ts';
import type { Document } from '#shared/document/document.ts';
import { type CalendarProblem, type FileProblem, problemOf } from '#shared/document/file-problem.ts';
import { readDocument } from '#shared/document/read-file.ts';
import { type CalendarPeriod, readCalendarBytes } from './calendar-events.ts';

/** What the window asks of the worker, and what comes back. */
export interface FileQuestion {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  /** Present = the file is read as a calendar, for the events of this period; else as a document. */
  readonly calendar?: CalendarPeriod;
  /** Where the answer goes: what reads pdf files talks on the worker's own line as well. */
  readonly reply: MessagePort;
}
export type FileAnswer = { readonly document: Document } | { readonly problem: FileProblem };
export type CalendarAnswer = CalendarRead | { readonly problem: CalendarProblem };

addEventListener(
  'message',
  ({ data }: MessageEvent<FileQuestion>) => {
    const answer = (said: FileAnswer | CalendarAnswer) => data.reply.postMessage(said);
    const bytes = new Uint8Array(data.bytes);
    if (data.calendar) {
      try {
        answer(readCalendarBytes(bytes, data.calendar));
      } catch (error) {
        answer({ problem: problemOf<CalendarProblem>(error) });
      }
      return;
    }
    readDocument(data.fileName, bytes).then(
      (document) => answer({ document }),
      (error: unknown) => answer({ problem: problemOf<FileProblem>(error) }),
    );
  },
  { once: true },
);
