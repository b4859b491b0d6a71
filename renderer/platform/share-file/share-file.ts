import type { RoutekaartFile } from '#shared/share/envelope.ts';
import type { Reading, ShareProblemCode } from '#shared/share/problem.ts';
import { fileLimits } from '#shared/share/read-file.ts';
import { workerScript } from '../worker-script.ts';
import type { ShareAnswer, ShareQuestion } from './share-worker.ts';
import workerAddress from './share-worker.ts?worker&url';

const script = workerScript('routekaart-share-worker', workerAddress);
const milliseconds = 60_000;

/** A question as the window knows it: the line for the answer is added here. */
type Asked<T> = T extends unknown ? Omit<T, 'reply'> : never;

/** Reads a Routekaart file in a worker of its own: all of it or nothing. Without a passphrase a sealed one says that it needs one. */
export async function readShareFile(file: Blob, passphrase: string | null = null): Promise<Reading<RoutekaartFile>> {
  if (file.size > fileLimits.bytes) return refused('too-large');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('damaged');
  }
  const answer = await ask({ ask: 'read', bytes, passphrase }, [bytes]);
  return answer !== null && 'read' in answer ? answer.read : refused('damaged');
}

/** Seals a text with a passphrase (the age format). Rejects when it could not be done. */
export async function sealed(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ ask: 'seal', text, passphrase }, []);
  if (answer === null || !('sealed' in answer)) throw new Error('not sealed');
  return answer.sealed;
}

function ask(question: Asked<ShareQuestion>, moved: Transferable[]): Promise<ShareAnswer | null> {
  const worker = new Worker(script);
  return new Promise((resolve) => {
    const end = (answer: ShareAnswer | null) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), milliseconds);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<ShareAnswer>) => end(data);
    worker.onerror = () => end(null);
    worker.postMessage({ ...question, reply: port2 }, [...moved, port2]);
  });
}

function refused(code: ShareProblemCode): Reading<RoutekaartFile> {
  return { ok: false, problem: { code, data: {} } };
}
