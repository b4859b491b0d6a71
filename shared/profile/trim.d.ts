import type { Place } from '../document/document.ts';
/** A place without the full stop, comma or semicolon that closes it. */
export declare function withoutEnd(text: string, { start, end }: Place): Place;
