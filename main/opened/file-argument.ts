import path from 'node:path';

/**
 * The file among the words a program was started with, absolute from `folder`: the one after `--`. Where the system names
 * it after a double click (`isBare`), also a last word that is no option. Nothing when there is none, or more than one.
 */
export function fileArgument(words: readonly string[], folder: string, isBare: boolean): string | undefined {
  const end = words.indexOf('--');
  const rest = end >= 0 ? words.slice(end + 1) : isBare ? words.filter((word) => !word.startsWith('-')) : [];
  const [file] = rest;
  return rest.length === 1 && file ? path.resolve(folder, file) : undefined;
}
