import type { EntryBlock, Place } from '../document/document.ts';
import type { Gathered } from './gathered.ts';
/** Finds what the entries of lists ask, and in which lines stands how it shows. */
export declare class Lists {
    #private;
    constructor(all: Gathered);
    entries(entries: readonly EntryBlock[]): void;
    /** A line that stands above those below it, though nothing draws it as a heading. */
    group(place: Place): void;
    /** "Samenwerken: zoekt collega's op": a competence, and how it shows. */
    labelled(place: Place, isTicked: boolean): void;
}
