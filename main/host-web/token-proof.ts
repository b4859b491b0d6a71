import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { PROOF_PATH, proofText } from '#shared/contract/loopback.ts';
import type { HostFile } from './host-file.ts';
import { sameSecret } from './request-guard.ts';

const Question = z.strictObject({ nonce: z.string().regex(/^[\w-]{22,64}$/) });
const Answer = z.strictObject({ proof: z.string() });
const proofOf = ({ port, token }: HostFile, nonce: string) =>
  createHmac('sha256', token).update(proofText(port, nonce)).digest('base64url');

/** Proves that this host knows the token without saying it. Nothing for a question of another shape. */
export function answerProof(host: HostFile, question: unknown): { readonly proof: string } | undefined {
  const parsed = Question.safeParse(question);
  return parsed.success ? { proof: proofOf(host, parsed.data.nonce) } : undefined;
}

/**
 * Whether the host that the file names answers within `limitMilliseconds`. The token is not sent: since a crash another
 * program may sit on that port.
 */
export async function isAnswering(host: HostFile, limitMilliseconds = 3000): Promise<boolean> {
  const nonce = randomBytes(16).toString('base64url');
  const origin = `http://127.0.0.1:${host.port}`;
  try {
    const response = await fetch(origin + PROOF_PATH, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ nonce }),
      redirect: 'error',
      signal: AbortSignal.timeout(limitMilliseconds),
    });
    return sameSecret(Answer.parse(await response.json()).proof, proofOf(host, nonce));
  } catch {
    return false;
  }
}
