import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';

/** So small that what one of them unpacks to still fits in memory before it is counted. */
const chunkBytes = 16 * 1024;

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The parts of a zip that are `wanted`, by name, with every byte counted as it comes; nothing else of it is unpacked. Throws a
 * FileRefusal ('zip-bomb' or 'broken').
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array[]>();
  const unfinished = new Set<string>();
  let entries = 0;
  let unpacked = 0;
  let declared = 0;
  let problem: 'zip-bomb' | 'broken' | undefined;

  const onPart = (file: UnzipFile) => {
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    unfinished.add(file.name);
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) problem ??= 'broken';
      if (problem !== undefined) return;
      size += chunk.length;
      unpacked += chunk.length;
      const packed = file.size ?? bytes.length;
      const isTooDense = size > fileLimits.ratioFromBytes && size > packed * fileLimits.ratio;
      if (unpacked > fileLimits.unpackedBytes || isTooDense) problem = 'zip-bomb';
      else chunks.push(chunk);
      if (isLast) unfinished.delete(file.name);
    };
    file.start();
  };
  const unzip = new Unzip((file) => {
    entries++;
    declared += file.originalSize ?? 0;
    const isDense =
      (file.originalSize ?? 0) > fileLimits.ratioFromBytes &&
      (file.originalSize ?? 0) > (file.size ?? bytes.length) * fileLimits.ratio;
    if (entries > fileLimits.entries || declared > fileLimits.unpackedBytes || isDense) problem ??= 'zip-bomb';
    // The same name twice: which of the two counts would depend on who reads it.
    else if (found.has(file.name)) problem ??= 'broken';
    else if (problem === undefined && wanted(file.name)) onPart(file);
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && problem === undefined; at += chunkBytes) {
    try {
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
    } catch {
      problem ??= 'broken';
    }
  }
  if (problem !== undefined) throw new FileRefusal(problem);
  if (unfinished.size > 0) throw new FileRefusal('broken');
  return new Map([...found].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
