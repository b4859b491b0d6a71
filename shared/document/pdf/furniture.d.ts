import type { PdfPage, Segment } from './page.ts';
/**
 * Takes off what repeats at the top or bottom of pages, and page numbers. Gives the pages without it, and the words of it,
 * each once.
 */
export declare function withoutFurniture(pages: readonly PdfPage[], segments: readonly (readonly Segment[])[]): {
    readonly segments: readonly (readonly Segment[])[];
    readonly furniture: readonly string[];
};
