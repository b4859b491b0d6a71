/** A run of words on a page, in points from its left bottom corner. */
export interface PdfRun {
    readonly words: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly font: string;
}
export interface PdfPage {
    readonly width: number;
    readonly height: number;
    /** In the order in which they are drawn. */
    readonly runs: readonly PdfRun[];
    /** Small filled shapes: what stands before an entry when it is drawn instead of written. */
    readonly dots: readonly {
        readonly x: number;
        readonly y: number;
    }[];
    readonly pictures: number;
}
/** Words on one height that belong together. */
export interface Segment {
    words: string;
    readonly x: number;
    readonly y: number;
    right: number;
    readonly size: number;
    readonly font: string;
}
