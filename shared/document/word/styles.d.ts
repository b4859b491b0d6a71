import { type XmlElement } from '../xml.ts';
/** What a paragraph style says about its paragraphs, that of the styles it is based on included. */
export interface ParagraphStyle {
    readonly name: string;
    /** From 1; null = no heading. */
    readonly headingLevel: number | null;
    readonly numId: string | null;
    readonly ilvl: number;
    readonly isBold: boolean;
    readonly isHidden: boolean;
}
/** The styles of a Word document by their id. */
export declare class Styles {
    #private;
    constructor(root: XmlElement | undefined);
    of(id: string | undefined): ParagraphStyle;
}
/** The level of a heading by its outline level, 0–8; 9 is running text. */
export declare function outlineLevel(outline: string | undefined): number | null;
/** Whether a switch of Word stands on. */
export declare function isOn(value: string | undefined): boolean;
