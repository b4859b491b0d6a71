import type { Piece } from '../notation.ts';
import type { PdfPage } from './page.ts';
/** The text of pages as a person sees it. */
export declare function piecesOfPages(pages: readonly PdfPage[]): {
    readonly pieces: readonly Piece[];
    readonly furniture: readonly string[];
};
