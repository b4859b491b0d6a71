/** Why a file was not read as text. Each has one sentence in shared/text/profile.ts. */
export type FileProblem = 'unknown-type' | 'old-word' | 'old-excel' | 'too-big' | 'too-long' | 'empty' | 'not-text' | 'not-docx' | 'not-odt' | 'not-xlsx' | 'not-rtf' | 'zip-bomb' | 'not-pdf' | 'pdf-without-text' | 'pdf-with-password' | 'broken' | 'too-slow';
/** Why a calendar was not read. Each has one sentence in shared/text/calendar-exchange.ts. */
export type CalendarProblem = 'not-calendar' | 'too-many-events' | 'too-big' | 'empty' | 'not-text' | 'broken' | 'too-slow';
/** Refuses a file. */
export declare class FileRefusal<Problem extends string = FileProblem> extends Error {
    readonly problem: Problem;
    constructor(problem: Problem);
}
/** The reason of a refusal; any other failure while reading means that the file is broken. */
export declare function problemOf<Problem extends string>(error: unknown): Problem | 'broken';
