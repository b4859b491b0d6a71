let pencil: CanvasRenderingContext2D | null | undefined;

/** The letters of the interface, as a canvas wants them named. */
export function uiFont(weight: number, pixels: number): string {
  return `${weight} ${pixels}px "Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif`;
}

/** Width of a text in CSS pixels in a CSS font (see `uiFont`). */
export function textWidth(text: string, font: string): number {
  pencil ??= document.createElement('canvas').getContext('2d');
  if (!pencil) return text.length * 7;
  pencil.font = font;
  return pencil.measureText(text).width;
}

/**
 * Lines of at most `width` pixels; what does not fit in `most` lines ends in "…". A word that is longer than a line goes on
 * in the next one.
 */
export function wrapText(text: string, width: number, font: string, most: number): string[] {
  const fits = (line: string) => textWidth(line, font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = shortened(kept[most - 1] ?? '', fits);
  return kept;
}

/** A word as pieces that fit on a line, each but the last with a hyphen. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = [...word];
  let length = letters.length - 1;
  while (length > 1 && !fits(`${letters.slice(0, length).join('')}-`)) length--;
  return [`${letters.slice(0, length).join('')}-`, ...pieces(letters.slice(length).join(''), fits)];
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...line.replace(/-$/, '')];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
