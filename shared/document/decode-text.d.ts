/**
 * The text of a file of plain text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Throws a FileRefusal when
 * the bytes are no text.
 */
export declare function decodeText(bytes: Uint8Array): string;
/** Each byte as the sign that Windows-1252 gives it. */
export declare function windows1252(bytes: Uint8Array): string;
/** Each byte as the sign of the same number. */
export declare function latin1(bytes: Uint8Array): string;
/** Whether every byte is part of a well-formed UTF-8 sign (RFC 3629). */
export declare function isUtf8(bytes: Uint8Array): boolean;
