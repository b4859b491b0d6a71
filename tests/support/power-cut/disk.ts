import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DiskEvent } from './record.ts';

type FileEvent = Exclude<DiskEvent, { type: 'said' | 'sync' }>;
type Files = Map<string, Buffer>;

/**
 * What is left after the power goes: everything that was written, nothing that was not synced, or any part of that. A
 * disk may write what it was not told to sync, in any order, and half of the last write.
 */
export type Loss = 'none' | 'all-unsynced' | { readonly seed: number };

const sector = 512;

/** A data folder in memory that knows what of it is really on the disk. */
export class Disk {
  /** What is certain. */
  readonly #kept: Files;
  /** What happened since, per file; a name counts as part of its file and becomes certain with it or with its folder. */
  #pending: FileEvent[] = [];

  constructor(folder: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    this.#kept = new Map(
      entries.map((e) => {
        const file = path.join(e.parentPath, e.name);
        return [path.relative(folder, file), readFileSync(file)];
      }),
    );
  }

  play(event: DiskEvent): void {
    if (event.type === 'said') return;
    if (event.type !== 'sync') {
      this.#pending.push(event);
      return;
    }
    const isCertain = (p: FileEvent) =>
      event.file === p.file || ('to' in p && event.file === p.to) || (isName(p) && path.dirname(p.file) === event.file);
    for (const p of this.#pending.filter(isCertain)) apply(this.#kept, p);
    this.#pending = this.#pending.filter((p) => !isCertain(p));
  }

  /** The files as they would be found when the power goes in the middle of `last`. */
  after(last: DiskEvent | null, loss: Loss): Files {
    const files = new Map(this.#kept);
    const torn = last !== null && last.type === 'write' ? half(last) : null;
    const pending = torn ? [...this.#pending, torn] : this.#pending;
    if (loss === 'all-unsynced') return files;
    const random = loss === 'none' ? null : randomOf(loss.seed);
    for (const event of pending) {
      if (random === null) apply(files, event);
      else if (event.type === 'write') {
        // Sector by sector: a disk does not promise more.
        for (let at = 0; at < event.data.length; at += sector)
          if (random() < 0.5) apply(files, { ...event, at: event.at + at, data: event.data.subarray(at, at + sector) });
      } else if (random() < 0.5) apply(files, event);
    }
    return files;
  }
}

export function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, data] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), data);
  }
}

function apply(files: Files, event: FileEvent): void {
  const old = files.get(event.file);
  switch (event.type) {
    case 'create':
      if (!old || event.truncate) files.set(event.file, Buffer.alloc(0));
      break;
    case 'write': {
      const data = Buffer.alloc(Math.max(old?.length ?? 0, event.at + event.data.length));
      old?.copy(data);
      event.data.copy(data, event.at);
      files.set(event.file, data);
      break;
    }
    case 'truncate': {
      const data = Buffer.alloc(event.size);
      old?.copy(data);
      files.set(event.file, data);
      break;
    }
    case 'rename':
      if (old) files.set(event.to, old);
      files.delete(event.file);
      break;
    case 'unlink':
      files.delete(event.file);
      break;
  }
}

function isName(event: FileEvent): boolean {
  return event.type === 'create' || event.type === 'rename' || event.type === 'unlink';
}

function half(event: Extract<FileEvent, { type: 'write' }>): FileEvent {
  return { ...event, data: event.data.subarray(0, Math.ceil(event.data.length / 2)) };
}

/** Numbers from 0 to 1, the same for the same seed, so that a failure can be had again. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
