import type { PdfPage, Segment } from './page.ts';
/** The runs of a page joined to segments, in the order in which they are drawn. A bullet goes with the words behind it. */
export declare function segmentsOf(page: PdfPage): Segment[];
