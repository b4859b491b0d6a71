/** How a file sealed with a passphrase begins (the age format). */
const sealedStart = 'age-encryption.org/v1';

/** Whether bytes are sealed with a passphrase. */
export function looksSealed(bytes: Uint8Array): boolean {
  return startsWith(bytes, sealedStart);
}

/** Beginnings of files people have about: a zip (Word, Excel), a PDF, a database, a picture, something packed. */
const others: readonly string[] = [
  'PK\x03\x04',
  '%PDF',
  'SQLite format 3',
  '\x89PNG',
  '\xff\xd8\xff',
  '\x1f\x8b',
  '{\\rtf',
];

/** Whether bytes are plainly of another program, so that the sentence can say so. */
export function looksLikeSomethingElse(bytes: Uint8Array): boolean {
  return others.some((start) => startsWith(bytes, start));
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}
