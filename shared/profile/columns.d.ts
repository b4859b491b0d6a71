import type { Row, TableBlock } from '../document/document.ts';
import { type WrittenLevel } from './levels.ts';
/** What a column of a table holds. `step` = one level of a scale, as tables with a column for every level have them. */
export type ColumnRole = 'requirement' | 'level' | 'kind' | 'area' | 'behaviour' | 'note' | 'step' | 'skip';
/** How a table is read. */
export interface TableShape {
    /** One a column. */
    readonly roles: readonly ColumnRole[];
    /** How many rows at the top name the table and its columns. */
    readonly top: number;
    /** The row that names the columns; -1 = none. */
    readonly header: number;
    /** `rows`: a requirement a row. `parts`: a part of the profile a row, named in its first cell. `facts`: asks nothing. */
    readonly form: 'rows' | 'parts' | 'facts';
}
/** Guesses what each column holds: by the words above it, else by what stands in it. */
export declare function shapeOf(table: TableBlock): TableShape;
export declare function filledCells(row: Row): number;
/** What a column holds by its name; null when the name does not say. */
export declare function roleByName(name: string): ColumnRole | null;
/** A cell that only says "this one". */
export declare function isTick(words: string): boolean;
/** The level of each step column, by its name. */
export declare function stepsOf(table: TableBlock, shape: TableShape): readonly (WrittenLevel | null)[];
