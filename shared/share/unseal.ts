import { looksSealed } from './file-signs.ts';
import type { Reading } from './problem.ts';

/** The work that opening may ask for, as a power of two: 256 MB and about a second. A file could ask for far more. */
const mostWork = 18;

/**
 * Opens bytes that are sealed with a passphrase (age); bytes that are not sealed come back as they are. What seals and
 * opens is loaded when it is first needed. Problems: wrong-passphrase; damaged when the seal was tampered with.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Reading<Uint8Array>> {
  if (!looksSealed(bytes)) return { ok: true, value: bytes };
  if (!(workAskedBy(bytes) <= mostWork)) return refused('damaged');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return { ok: true, value: await decrypter.decrypt(bytes) };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return refused(isWrong ? 'wrong-passphrase' : 'damaged');
  }
}

function refused(code: 'damaged' | 'wrong-passphrase'): Reading<Uint8Array> {
  return { ok: false, problem: { code, data: {} } };
}

/** The work factor in the head of a sealed file; NaN when it asks for something else than a passphrase. */
function workAskedBy(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return Number(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n/.exec(head)?.[1]);
}
