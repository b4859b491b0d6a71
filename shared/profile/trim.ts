import type { Place } from '../document/document.ts';
import { trimmedSpan } from '../document/fold.ts';
import { isAbbreviated } from '../document/sentences.ts';

/** A place without the full stop, comma or semicolon that closes it. */
export function withoutEnd(text: string, { start, end }: Place): Place {
  const span = trimmedSpan(text, start, end);
  const words = text.slice(span.start, span.end);
  const joining = /[;,]\s+(?:en|of|and|or)$/.exec(words.slice(-8));
  if (joining) return trimmedSpan(text, span.start, span.end - joining[0].length);
  const isClosed = /(?:[;,]|[^.]\.)$/.test(words.slice(-2)) && !isAbbreviated(words.slice(-24));
  return isClosed ? trimmedSpan(text, span.start, span.end - 1) : span;
}
