/** More at once is a document, not a list that somebody can go through. */
export const mostPastedLines = 500;

const bullet = /^(?:[-–—−*•·▪◦●○‣➢►>✓✔☐☑]+|\(?(?:\d{1,3}|[a-zA-Z])[.)](?=\s)|\d{1,2}(?:\.\d{1,2})+\.?(?=\s))\s*/u;

/**
 * The lines of a pasted text, without empty ones and without the bullets and numbers that lists put in front: "• ", "- ",
 * "3. ", "b) ", "1.2 ". Words inside a line stay as they are.
 */
export function readPastedLines(text: string): string[] {
  return text
    .toWellFormed()
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
    .map((line) =>
      line
        .replaceAll(/[\s\u00ad]+/g, ' ')
        .trim()
        .replace(bullet, '')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
