// Words that cross between a window and the program, as text: what structured clone carries of them (plain values and bytes).

/** A value as text; throws for what structured clone cannot carry. */
export function toWire(value: unknown): string {
  return JSON.stringify(structuredClone(value), (_key, each: unknown) =>
    each instanceof Uint8Array ? { $bytes: Buffer.from(each).toString('base64') } : each,
  );
}

export function fromWire(text: string): unknown {
  return JSON.parse(text, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && '$bytes' in each
      ? new Uint8Array(Buffer.from(String(each.$bytes), 'base64'))
      : each,
  );
}
