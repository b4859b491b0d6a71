import { strFromU8 } from 'fflate';
import { FileRefusal } from './file-problem.ts';

/** What Windows-1252 puts at 0x80–0x9f; the rest of it is Latin-1. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file of plain text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Throws a FileRefusal when
 * the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 1);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 0);
  if (bytes.subarray(0, 65_536).includes(0)) throw new FileRefusal('not-text');
  return isUtf8(bytes) ? strFromU8(bytes).replace(/^\ufeff/, '') : windows1252(bytes);
}

/** Each byte as the sign that Windows-1252 gives it. */
export function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

/** Each byte as the sign of the same number. */
export function latin1(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

/** `high` = which byte of each pair, 0 or 1, is worth 256. */
function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    codes.push(((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number));
    if (codes.length === 4096) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** Whether every byte is part of a well-formed UTF-8 sign (RFC 3629). */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (more < 0 || (lead >= 0x80 && lead < 0xc2)) return false;
    for (let i = 1; i <= more; i++) {
      const next = bytes[at + i] ?? 0;
      const [from, to] = i === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (next < from || next > to) return false;
    }
    at += more + 1;
  }
  return true;
}

/** Which second bytes a lead byte may have: no longer forms than needed, no surrogates, nothing above U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
