import type { Unread } from '../document.ts';
import type { Piece } from '../notation.ts';
import { type XmlElement } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { type Styles } from './styles.ts';
/** Reads the body of a Word document; tracked changes count as accepted, hidden text and fields do not show. */
export declare class Body {
    #private;
    constructor(styles: Styles, numbering: Numbering, altChunk: (id: string) => readonly Piece[] | null, unread: Unread[]);
    read(parent: XmlElement): Piece[];
    /** The words of a part on one line, without what floats beside it. */
    plain(parent: XmlElement): string;
}
