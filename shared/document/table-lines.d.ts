import type { TableBlock } from './document.ts';
import type { Line } from './lines.ts';
/**
 * The table of rows that follow each other. Where rows have as many tabs as each other their empty cells count; where they
 * have not, tabs only made room.
 */
export declare function readTable(text: string, lines: readonly Line[]): TableBlock;
