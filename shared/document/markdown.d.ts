/**
 * Markdown without what only shows within a line: stress, links, code. Headings, lists and tables stay as they are; `readText`
 * knows them.
 */
export declare function plainMarkdown(markdown: string): string;
