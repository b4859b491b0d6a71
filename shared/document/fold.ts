/** Soft hyphens and what is written without being seen. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** One line of words: unseen signs go, any white space between words becomes one space. */
export function foldSpace(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

/** Where the seen part of `text` between two places begins and ends. */
export function trimmedSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return /[\s\u00ad\u200b\u2060\ufeff]/.test(text.charAt(at));
}

/** How many words a folded line has. */
export function wordCount(line: string): number {
  return line === '' ? 0 : line.split(' ').length;
}

/** Whether a person could read something here. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether the first letter of a line is a small one. */
export function startsSmall(line: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(line);
}
