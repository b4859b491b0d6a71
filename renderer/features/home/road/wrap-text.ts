let pencil: CanvasRenderingContext2D | null | undefined;

/** Width of a text in CSS pixels in a CSS font ("600 14px …"). */
export function textWidth(text: string, font: string): number {
  pencil ??= document.createElement('canvas').getContext('2d');
  if (!pencil) return text.length * 7;
  pencil.font = font;
  return pencil.measureText(text).width;
}

/** Lines of at most `width` pixels; what does not fit in `most` lines ends in "…". A long word is cut rather than let out. */
export function wrapText(text: string, width: number, font: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} …`;
  return kept.map((l) => cut(l, width, font));
}

function cut(line: string, width: number, font: string): string {
  if (textWidth(line, font) <= width) return line;
  const letters = [...line.replace(/ …$/, '')];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
