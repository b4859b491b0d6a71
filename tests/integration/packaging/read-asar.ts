import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly hash: string };
  /** In bytes from the end of the table of contents, as text. */
  readonly offset?: string;
  readonly size?: number;
}

export interface AsarFile {
  readonly path: string;
  readonly unpacked: boolean;
  readonly hasIntegrity: boolean;
  /** Undefined for a file that lies beside the archive. */
  readonly contents: Buffer | undefined;
}

/** The files of an asar archive: four lengths, a table of contents as JSON, then the contents one after another. */
export function readAsar(file: string): AsarFile[] {
  const archive = readFileSync(file);
  const header: Entry = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'));
  const begin = 8 + archive.readUInt32LE(4);
  const contentsOf = ({ offset, size = 0 }: Entry) =>
    offset === undefined ? undefined : archive.subarray(begin + Number(offset), begin + Number(offset) + size);
  const list = (entry: Entry, at: string): AsarFile[] =>
    Object.entries(entry.files ?? {}).flatMap(([name, child]) =>
      child.files
        ? list(child, `${at}${name}/`)
        : [
            {
              path: at + name,
              unpacked: child.unpacked === true,
              hasIntegrity: child.integrity !== undefined,
              contents: contentsOf(child),
            },
          ],
    );
  return list(header, '');
}

/** Lays an archive out as ordinary files, with what lies beside it. */
export function extractAsar(file: string, folder: string): void {
  for (const { path: name, contents } of readAsar(file)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (contents) writeFileSync(target, contents);
    else copyFileSync(path.join(`${file}.unpacked`, name), target);
  }
}
