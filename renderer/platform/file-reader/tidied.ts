import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';

/** Plain line ends and well-formed signs; throws a FileRefusal when nothing to read is left, or far too much. */
export function tidied(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/^\ufeff/, '')
    .toWellFormed()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new FileRefusal('empty');
  if (tidy.length > fileLimits.characters) throw new FileRefusal('too-long');
  return tidy;
}
