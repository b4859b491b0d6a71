import { type XmlElement } from '../xml.ts';
/** The lists of a Word document: what stands before each entry. It counts, so ask in the order of the document. */
export declare class Numbering {
    #private;
    constructor(root: XmlElement | undefined);
    /** The sign before the next entry at this depth; null when the list draws none. */
    next(numId: string, depth: number): string | null;
}
