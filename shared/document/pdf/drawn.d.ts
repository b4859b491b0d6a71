import type { PdfPage } from './page.ts';
/** What a page is drawn by, as pdf.js lists it. */
export interface Operators {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
}
/** The small filled shapes on a page, which stand before entries, and how many pictures of some size it has. */
export declare function drawnOn(operators: Operators | null, ops: Readonly<Record<string, number>>, area: number): Pick<PdfPage, 'dots' | 'pictures'>;
