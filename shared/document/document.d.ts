/** A part of a text: from `start` up to `end`, in UTF-16 units. */
export interface Place {
    readonly start: number;
    readonly end: number;
}
/** Words of a document at their place, folded to one line. */
export interface Words extends Place {
    readonly words: string;
}
export interface HeadingBlock extends Words {
    readonly kind: 'heading';
    /** 1 = the title of the document. */
    readonly level: number;
    /** The document marks it as a heading; else its look alone made it one. */
    readonly isMarked: boolean;
}
export interface ParagraphBlock extends Words {
    readonly kind: 'paragraph';
}
/** An entry of a list. */
export interface EntryBlock extends Words {
    readonly kind: 'entry';
    /** 0 = not under another entry. */
    readonly depth: number;
    /** What stands before it: a bullet, a number, or '' when only its place says that it is an entry. */
    readonly sign: string;
    /** The state of a check box before it; null = it has none. */
    readonly isChecked: boolean | null;
}
/** A note at the foot of a page, or at the end. */
export interface NoteBlock extends Words {
    readonly kind: 'note';
    readonly sign: string;
}
/** Words that stand in a box beside the text. */
export interface BoxBlock extends Place {
    readonly kind: 'box';
    readonly blocks: readonly TextBlock[];
}
export interface Cell extends Place {
    /** All its words on one line. */
    readonly words: string;
    readonly blocks: readonly (ParagraphBlock | EntryBlock)[];
}
/** A row has as many cells as its table has columns, empty ones included. */
export interface Row extends Place {
    readonly cells: readonly Cell[];
}
export interface TableBlock extends Place {
    readonly kind: 'table';
    /** The first row is marked as naming the columns; else it may still do so by its words. */
    readonly hasHeader: boolean;
    readonly rows: readonly Row[];
}
export type TextBlock = HeadingBlock | ParagraphBlock | EntryBlock | NoteBlock | TableBlock;
export type Block = TextBlock | BoxBlock;
/** Something of a file that could not be read as words. */
export interface Unread {
    readonly what: 'picture' | 'chart' | 'object' | 'part';
    /** From 1; null when the file does not say. */
    readonly page: number | null;
    readonly count: number;
}
/** What a file holds, in the order of its text. */
export interface Document {
    /** The whole text, in the notation that `readText` reads (notation.ts). Every place lies in it. */
    readonly text: string;
    readonly blocks: readonly Block[];
    readonly unread: readonly Unread[];
    /** Words that repeat on every page, left out of the text. */
    readonly furniture: readonly string[];
}
