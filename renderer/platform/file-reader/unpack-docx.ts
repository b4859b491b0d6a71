import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate';
import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';

/** The parts that hold words. Pictures, macros, embedded files and linked ones are never unpacked. */
const parts = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
]);
/** So small that what one of them unpacks to still fits in memory before it is counted. */
const chunkBytes = 16 * 1024;

/**
 * Unpacks the parts of a docx that hold words, counting every byte as it comes, and packs them anew: what reads them sees
 * nothing else of the file. Throws a FileRefusal ('not-docx', 'zip-bomb' or 'broken').
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefusal('not-docx');
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
    else if (problem === undefined && parts.has(file.name)) onPart(file);
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
  if (!found.has('word/document.xml')) throw new FileRefusal('not-docx');
  if (unfinished.size > 0) throw new FileRefusal('broken');
  return zipSync(Object.fromEntries([...found].map(([name, chunks]) => [name, joined(chunks)])), { level: 0 });
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
