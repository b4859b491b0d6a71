import type { RoutekaartFile } from '#shared/share/envelope.ts';
import type { Reading } from '#shared/share/problem.ts';
import { readFile } from '#shared/share/read-file.ts';
import { seal } from '#shared/share/seal.ts';
import { unseal } from '#shared/share/unseal.ts';

/** What the window asks of the worker: read a file, or seal one with a passphrase. */
export type ShareQuestion = (
  | { readonly ask: 'read'; readonly bytes: ArrayBuffer; readonly passphrase: string | null }
  | { readonly ask: 'seal'; readonly text: string; readonly passphrase: string }
) & { readonly reply: MessagePort };
export type ShareAnswer = { readonly read: Reading<RoutekaartFile> } | { readonly sealed: Uint8Array<ArrayBuffer> };

async function answerTo(question: ShareQuestion): Promise<ShareAnswer> {
  if (question.ask === 'seal') return { sealed: new Uint8Array(await seal(question.text, question.passphrase)) };
  const bytes = new Uint8Array(question.bytes);
  const opened =
    question.passphrase === null ? ({ ok: true, value: bytes } as const) : await unseal(bytes, question.passphrase);
  return { read: opened.ok ? readFile(opened.value) : opened };
}

addEventListener(
  'message',
  ({ data }: MessageEvent<ShareQuestion>) => {
    const refused: ShareAnswer = { read: { ok: false, problem: { code: 'damaged', data: {} } } };
    answerTo(data).then(
      (answer) => data.reply.postMessage(answer),
      () => data.reply.postMessage(refused),
    );
  },
  { once: true },
);
