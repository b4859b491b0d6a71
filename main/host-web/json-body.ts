import type { IncomingMessage } from 'node:http';

/** Reads a body of JSON. Nothing when it is larger than `limitBytes`, cut off, not UTF-8 or not JSON. */
export async function readJson(
  request: IncomingMessage,
  limitBytes: number,
): Promise<{ readonly value: unknown } | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of request) {
      if (!Buffer.isBuffer(part)) return undefined;
      bytes += part.length;
      if (bytes > limitBytes) return undefined;
      parts.push(part);
    }
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return undefined;
  }
}
