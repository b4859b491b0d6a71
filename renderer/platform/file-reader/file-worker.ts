import { type FileProblem, FileRefusal } from './file-problem.ts';
import { readBytes } from './read-bytes.ts';

/** What the window asks of the worker, and what comes back. */
export interface FileQuestion {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  /** Where the answer goes: what reads pdf files talks on the worker's own line as well. */
  readonly reply: MessagePort;
}
export type FileAnswer = { readonly text: string } | { readonly problem: FileProblem };

addEventListener(
  'message',
  ({ data }: MessageEvent<FileQuestion>) => {
    const answer = (said: FileAnswer) => data.reply.postMessage(said);
    readBytes(data.fileName, new Uint8Array(data.bytes)).then(
      (text) => answer({ text }),
      (error: unknown) => answer({ problem: error instanceof FileRefusal ? error.problem : 'broken' }),
    );
  },
  { once: true },
);
