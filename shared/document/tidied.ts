import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';

/**
 * Plain line ends and well-formed signs; throws a FileRefusal when nothing to read is left, or far too much. U+2028 is a line
 * end too, except in the notation ('keepBreaks'), where it keeps the paragraphs of a cell apart.
 */
export function tidied(text: string, breaks?: 'keepBreaks'): string {
  const tidy = text
    .replace(breaks ? /\r\n?/g : /\r\n?|\u2028/g, '\n')
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
