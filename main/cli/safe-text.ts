/**
 * Signs that do something in a terminal instead of being seen: control signs, and those that turn the direction of what
 * follows. A file from outside may hold them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acting = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line that can be shown in a terminal: white space is one space, and signs that act are written out. */
export function safeLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(acting, escaped);
}

/** JSON that can be shown in a terminal, and says the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(acting, (sign) => (sign === '\n' ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
