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
export declare const bulletSigns = "\u2022\u25AA\u25E6\u25CF\u25CB\u2023\u27A2\u27A4\u25BA\u25B6\u25B7\u25B8\u2713\u2714\u2611\u2612\u2610\u25A0\u25A1\u274F\u2756\u25C6\u25C7\u2666\u2043\u2219\u26AB\u26AA\u25FE\u25FD\u25AB\u2794\u279C\u279E\u27A1\u2192\u21D2\u2717\u2718\u2726\u2727\u2605\u2606\u276F\u203A\u00BB\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF02D\uF0A8\uF0E0\uF0D2\uF077\uF06E\uF071";
/** The marker at the start of a line without indentation; several in a row ("- •") count as one. */
export declare function markerOf(line: string): Marker | null;
