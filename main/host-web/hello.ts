import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { HELLO_PATH } from '#shared/contract/loopback.ts';
import { sameSecret } from './door.ts';
import type { HostFile } from './host-file.ts';

const Question = z.strictObject({ nonce: z.string().regex(/^[\w-]{22,64}$/) });
const Answer = z.strictObject({ proof: z.string() });
const proofOf = (token: string, nonce: string) => createHmac('sha256', token).update(nonce).digest('base64url');

/** Proves that this host knows the token without saying it. Nothing for a question of another shape. */
export function answerHello(token: string, question: unknown): { readonly proof: string } | undefined {
  const parsed = Question.safeParse(question);
  return parsed.success ? { proof: proofOf(token, parsed.data.nonce) } : undefined;
}

/**
 * Whether the host that the file names answers within `limitMilliseconds`. The token is not sent: since a crash another
 * program may sit on that port.
 */
export async function isAnswering(host: HostFile, limitMilliseconds = 3000): Promise<boolean> {
  const nonce = randomBytes(16).toString('base64url');
  const origin = `http://127.0.0.1:${host.port}`;
  try {
    const response = await fetch(origin + HELLO_PATH, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ nonce }),
      redirect: 'error',
      signal: AbortSignal.timeout(limitMilliseconds),
    });
    return sameSecret(Answer.parse(await response.json()).proof, proofOf(host.token, nonce));
  } catch {
    return false;
  }
}
