/** What stands before an entry of an enumeration. `end` is where its words begin, as an offset in the line. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'hash';
  /** The sign itself, or how deep a number is: entries of one enumeration have it in common. */
  readonly sign: string;
  readonly end: number;
}

/** Signs that are used for nothing else, also those that the symbol fonts of word processors leave behind. */
export const bulletSigns = '•▪◦●○‣➢➤►▶✓✔☐☑■□▸❖◆◇⁃∙\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d';
const bullet = new RegExp(`^(?:[${bulletSigns}·>]|[-–—−*+](?=[\\s${bulletSigns}]|$)|[-–−](?=\\p{L}))\\s*`, 'u');
const number = /^(?:\(?(\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)(?=\s|$)\s*/;
const hash = /^#{1,6}\s+/;
/** The open bullet of a word processor. */
const openBullet = /^o(?:\t| {2,}|$)\s*/;

/** The marker at the start of a line without indentation; several in a row ("- •") count as one. */
export function markerOf(line: string): Marker | null {
  const heading = hash.exec(line);
  if (heading) return { kind: 'hash', sign: heading[0].trim(), end: heading[0].length };
  let end = 0;
  let sign = '';
  for (;;) {
    const found = bullet.exec(line.slice(end, end + 40)) ?? (end === 0 ? openBullet.exec(line.slice(0, 40)) : null);
    if (found === null) break;
    sign += found[0].trim();
    end += found[0].length;
  }
  if (end > 0) return { kind: 'bullet', sign: sign.slice(0, 4), end };
  const counted = number.exec(line.slice(0, 40));
  if (counted === null) return null;
  const depth = counted[2] === undefined ? (/\d/.test(counted[1] ?? '') ? '1' : 'a') : '1'.repeat(depthOf(counted[2]));
  return { kind: 'number', sign: depth, end: counted[0].length };
}

function depthOf(number: string): number {
  return number.split('.').length;
}
