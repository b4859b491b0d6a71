import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files among the words a program was started with, absolute from `folder`: those after `--`. Where the system names
 * them after a double click (`isBare`), also the words that are no option. A desktop of Linux names a file as an address
 * (`file:///…`, the `%U` of a desktop entry); an address that leads to no file of this computer is left out.
 */
export function fileArguments(words: readonly string[], folder: string, isBare: boolean): string[] {
  const end = words.indexOf('--');
  const rest = end >= 0 ? words.slice(end + 1) : isBare ? words.filter((word) => !word.startsWith('-')) : [];
  return rest.filter((word) => word !== '').flatMap((word) => placeOf(word, folder) ?? []);
}

function placeOf(word: string, folder: string): string | undefined {
  if (!/^file:/i.test(word)) return path.resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return undefined; // of another computer, or no address after all
  }
}
