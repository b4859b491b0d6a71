/** What stands before an entry of an enumeration. `end` is where its words begin, as an offset in the line. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'hash';
  /** The sign itself, or how deep a number is: entries of one enumeration have it in common. */
  readonly sign: string;
  /** As it stands there, without white space. */
  readonly written: string;
  readonly isChecked: boolean | null;
  readonly end: number;
}

/** Signs that are used for nothing else, also those that the symbol fonts of word processors leave behind. */
export const bulletSigns =
  '•▪◦●○‣➢➤►▶▷▸✓✔☑☒☐■□❏❖◆◇♦⁃∙⚫⚪◾◽▫➔➜➞➡→⇒✗✘✦✧★☆❯›»\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf0e0\uf0d2\uf077\uf06e\uf071';
/** Pictures that a web page puts before an entry; joined to what colours or joins them. */
const picture = '(?![©®™])(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}{2})';
const joiners = '[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*';
const emoji = `(?:${picture}${joiners}(?:\\u200d${picture}${joiners})*|[0-9#*]\\ufe0f?\\u20e3)`;
const bullet = new RegExp(
  `^(?:${emoji}|[${bulletSigns}·>][\\ufe0e\\ufe0f]*|\\[[ xX]?\\](?=\\s)|[-–—−*+~](?=[\\s${bulletSigns}]|$)|[-–−](?=\\p{L}))\\s*`,
  'u',
);
const number =
  /^(?:\(?(\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)(?=\s|$)\s*|^(\d{1,2}(?:\.\d{1,2})*)\.?\t\s*/;
const hash = /^#{1,6}\s+/;
/** The open bullet of a word processor. */
const openBullet = /^o(?:\t| {2,}|$| (?=\p{L}))\s*/u;
const checked = /^(?:[☑☒✓✔✅\uf0fc]|\[[xX]\])/u;
const unchecked = /^(?:[☐□❏\uf0a8\uf071]|\[ ?\])/u;

const levelSign = '[●⚫⬤★■◆▪⭐🔵🟢✮☻▮█○⚪☆□◇▫☐✩▯░]\\ufe0f?';
const signRow = new RegExp(`^(?:${levelSign}\\s?){2}`, 'u');
const onlySigns = new RegExp(`^(?:${levelSign}\\s?){2,10}$`, 'u');

/** A line that says how much by signs alone: "●●●○○". */
export function isSignRow(line: string): boolean {
  return onlySigns.test(line);
}

/** The marker at the start of a line without indentation; several in a row ("- •") count as one. */
export function markerOf(line: string): Marker | null {
  const heading = hash.exec(line);
  if (heading) {
    const sign = heading[0].trim();
    return { kind: 'hash', sign, written: sign, isChecked: null, end: heading[0].length };
  }
  // A row of signs before the words says how much, and is no bullet.
  if (signRow.test(line)) return null;
  let end = 0;
  let sign = '';
  for (;;) {
    const part = line.slice(end, end + 40);
    const found = bullet.exec(part) ?? (end === 0 ? openBullet.exec(part) : null);
    if (found === null || (end > 0 && /^[★☆●○]/.test(found[0]))) break;
    sign += found[0].trim();
    end += found[0].length;
  }
  if (end > 0) {
    const box = /[☐☒☑]|\[[ xX]?\]/u.exec(sign)?.[0] ?? '';
    const isChecked = checked.test(box) ? true : unchecked.test(box) ? false : null;
    return { kind: 'bullet', sign: sign.slice(0, 4), written: sign, isChecked, end };
  }
  const counted = number.exec(line.slice(0, 40));
  if (counted === null) return null;
  const digits = counted[2] ?? counted[3];
  const depth = digits === undefined ? (/\d/.test(counted[1] ?? '') ? '1' : 'a') : '1'.repeat(depthOf(digits));
  return { kind: 'number', sign: depth, written: counted[0].trim(), isChecked: null, end: counted[0].length };
}

function depthOf(number: string): number {
  return number.split('.').length;
}
