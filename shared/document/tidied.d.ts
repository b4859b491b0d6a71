/**
 * Plain line ends and well-formed signs; throws a FileRefusal when nothing to read is left, or far too much. U+2028 is a line
 * end too, except in the notation ('keepBreaks'), where it keeps the paragraphs of a cell apart.
 */
export declare function tidied(text: string, breaks?: 'keepBreaks'): string;
