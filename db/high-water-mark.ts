import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** How far the store had come: the last change set (its sequence number) and when that was made. */
export interface Mark {
  readonly seq: number;
  readonly at: string;
}

const slotBytes = 128;

/**
 * A small file beside the database that remembers how far it had come. It is written after a commit and never synced, so
 * it may lag; a mark *ahead* of the database means that edits are gone. Two slots in turn: half a write spoils only one.
 */
export class HighWaterMark {
  readonly #file: string;
  #fd: number | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** The highest mark that reads whole; null when there is none. */
  read(): Mark | null {
    if (!existsSync(this.#file)) return null;
    const text = readFileSync(this.#file, 'latin1');
    const marks = [0, 1].flatMap((slot) => parseSlot(text.slice(slot * slotBytes, (slot + 1) * slotBytes)) ?? []);
    return marks.reduce<Mark | null>((best, mark) => (best === null || mark.seq > best.seq ? mark : best), null);
  }

  /** Makes the file when there is none, on the disk when this returns: from then on one that is missing was taken away. */
  make(mark: Mark): void {
    const isNew = !existsSync(this.#file);
    const fd = this.#set(mark);
    if (isNew) fsyncSync(fd);
  }

  /** Sets one slot. A mark that cannot be written is no reason to refuse an edit that is on the disk: the caller logs. */
  write(mark: Mark): void {
    this.#set(mark);
  }

  /** Sets the mark back, on the disk when this returns: the other slot held a higher one, or might have. */
  lower(mark: Mark): void {
    this.write(mark);
    fsyncSync(this.#fill((mark.seq + 1) % 2, ''));
  }

  #set(mark: Mark): number {
    const body = `routekaart ${mark.seq} ${mark.at}`;
    return this.#fill(mark.seq % 2, `${body} ${crc32(body)}`);
  }

  #fill(slot: number, text: string): number {
    this.#fd ??= openSync(this.#file, existsSync(this.#file) ? 'r+' : 'w+', 0o600);
    writeSync(this.#fd, `${text.padEnd(slotBytes - 1)}\n`, slot * slotBytes, 'latin1');
    return this.#fd;
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }
}

function parseSlot(slot: string): Mark | null {
  const [name, seq, at, check] = slot.trim().split(' ');
  if (name !== 'routekaart' || !seq || !at || !check) return null;
  return Number(check) === crc32(`${name} ${seq} ${at}`) ? { seq: Number(seq), at } : null;
}
