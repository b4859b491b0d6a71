import type { Block, Place } from '../document/document.ts';
/** "Taak B: Begeleiding": a numbered part of the work, above what is done in it. */
export declare const groupName: RegExp;
export declare const label: RegExp;
/** A short name, and behind a colon or a dash words that say more. */
export declare function isShortLabel(raw: string): boolean;
export declare function withoutColon(text: string, place: Place): Place;
/** "Concreet:" leads what follows, and is no part of its own. */
export declare function isLead(block: Block | undefined): boolean;
/** The blocks below a heading, up to the next one that is no deeper. */
export declare function contentOf(blocks: readonly Block[], at: number, level: number): Block[];
/** The title of the document rather than the name of a part of it. */
export declare function isTitle(words: string): boolean;
