/**
 * Widths of Source Sans 3 in thousandths of the type size, rounded up by kind of character. Enough to keep a label inside
 * its room without asking a browser; never too small for Latin letters, so that nothing runs into its neighbour.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()[\] ]/u, 310],
  [/[frt\-–"]/u, 370],
  [/[mMW@%—…]/u, 900],
  [/[wOQG&CDHNU]/u, 740],
  [/[A-Z€]/u, 640],
  [/[\u0020-\u024f]/u, 580],
];

/** The width of a text in millimetres at a type size in millimetres (8 pt = 2.82). Other scripts count as full squares. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) {
    thousandths += widths.find(([kind]) => kind.test(character))?.[1] ?? 1_000;
  }
  return (thousandths / 1_000) * size;
}

/** The text, or as much of it as fits in `width` millimetres with "…" behind it. */
export function clipText(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= width) return line;
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text on at most `lines` lines of `width` millimetres, the last one clipped. */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const words = text.trim().split(/\s+/);
  const wrapped: string[] = [];
  let line = '';
  for (let i = 0; i < words.length; i++) {
    const longer = line === '' ? (words[i] as string) : `${line} ${words[i] as string}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
    } else if (wrapped.length === lines - 1 || line === '') {
      return [...wrapped, clipText([line, ...words.slice(i)].filter(Boolean).join(' '), width, size)];
    } else {
      wrapped.push(line);
      line = '';
      i--;
    }
  }
  return [...wrapped, line];
}
