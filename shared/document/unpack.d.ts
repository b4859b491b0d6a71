/** Whether bytes begin as a zip does. */
export declare function isZip(bytes: Uint8Array): boolean;
/**
 * The parts of a zip that are `wanted`, by name, with every byte counted as it comes; nothing else of it is unpacked. Throws a
 * FileRefusal ('zip-bomb' or 'broken').
 */
export declare function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array>;
