import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { backupFolder } from '#db/backup.ts';

const Proof = z.object({ at: z.string(), isIntact: z.boolean() });
const Proofs = z.record(z.string(), Proof);
export type Proof = z.infer<typeof Proof>;

/** When each backup was last opened and looked through: a small file beside them. One that cannot be read is begun anew. */
export class ProofFile {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(backupFolder(folder), 'proofs.json');
  }

  all(): Readonly<Record<string, Proof>> {
    try {
      return Proofs.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      return {};
    }
  }

  /** Notes a proof, and lets go of backups that are no longer there. */
  note(name: string, proof: Proof, names: readonly string[]): void {
    const kept = Object.entries(this.all()).filter(([known]) => names.includes(known));
    const fresh = `${this.#file}.new`;
    writeFileSync(fresh, JSON.stringify({ ...Object.fromEntries(kept), [name]: proof }));
    renameSync(fresh, this.#file);
  }
}
