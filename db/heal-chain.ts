import { chainHash, chainStart } from './hash.ts';
import { isProved, isWhole, type RawChange, type RawRecord, type RawSides, sidesOf, step } from './plan-rows.ts';

/** What a row of the chain has to say to be whole again. */
export interface MendedChange {
  readonly number: number;
  readonly hashBefore: string;
  readonly hash: string;
  readonly json: string;
}

const origins = ['edit', 'fix', 'undo', 'redo', 'import'];
const mostOrders = 500;

/**
 * Mends the chain of a plan: what a change set did follows from the records before it (the chain up to it) and after it (the
 * chain behind it, and the records of today). Whether that is what was written is decided by the hash, which still stands in
 * the row or in the next one: nothing is accepted that it does not prove.
 *
 * Gives the rows to write. `isWhole` is false when a row stays that nothing can prove.
 */
export function mendChain(
  planId: string,
  rows: readonly RawChange[],
  records: readonly RawRecord[],
): { readonly mended: MendedChange[]; readonly isWhole: boolean } {
  const mended: MendedChange[] = [];
  const before = new Map<string, string>();
  let hashBefore = chainStart(planId);
  for (const [index, row] of rows.entries()) {
    if (row.number !== index + 1) return { mended, isWhole: false };
    const json = provedJson(rows, index, hashBefore, before, records);
    if (json === null) return { mended, isWhole: false };
    const hash = chainHash(hashBefore, json);
    if (json !== row.json || hash !== row.hash || hashBefore !== row.hashBefore)
      mended.push({ number: row.number, hashBefore, hash, json });
    step(before, sidesOf(json));
    hashBefore = hash;
  }
  return { mended, isWhole: true };
}

function provedJson(
  rows: readonly RawChange[],
  index: number,
  hashBefore: string,
  before: ReadonlyMap<string, string>,
  records: readonly RawRecord[],
): string | null {
  const row = rows[index] as RawChange;
  const known = [row.hash, rows[index + 1]?.hashBefore];
  const proves = (json: string) => known.includes(chainHash(hashBefore, json));
  if (proves(row.json)) return row.json;
  const after = recordsAfter(rows.slice(index + 1), records);
  if (after === null) return null;
  for (const json of candidates(row, JSON.stringify(planIdOf(rows, records)), before, after)) {
    // The last row of a chain stands in no other: when its hash is what was damaged, its records are the proof.
    if (proves(json) || (json === row.json && index === rows.length - 1)) return json;
  }
  return null;
}

function planIdOf(rows: readonly RawChange[], records: readonly RawRecord[]): string {
  const sound = rows.find(isProved)?.json ?? records.find(isWhole)?.json;
  return sound === undefined ? '' : (JSON.parse(sound) as { planId: string }).planId;
}

/**
 * The records after a change set: as the first later one found them, or else as they are today. Null when a record that
 * one needs is damaged too; a later row that is damaged says nothing, which the hash will show.
 */
function recordsAfter(later: readonly RawChange[], records: readonly RawRecord[]): Map<string, string> | null {
  const after = new Map<string, string>();
  const said = new Set<string>();
  for (const row of later.filter(isProved)) {
    for (const { id, before } of sidesOf(row.json)) {
      if (said.has(id)) continue;
      said.add(id);
      if (before !== null) after.set(id, before);
    }
  }
  for (const record of records) {
    if (said.has(record.id)) continue;
    if (!isWhole(record)) return null;
    after.set(record.id, record.json);
  }
  return after;
}

/** Every text that the row can have had: its changes are known, their order and the origin are tried. */
function* candidates(
  row: RawChange,
  planId: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Generator<string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  const sides = new Map<string, RawSides>(
    ids.map((id) => [id, { id, before: before.get(id) ?? null, after: after.get(id) ?? null }]),
  );
  const place = (id: string) => row.json.indexOf(`"id":${JSON.stringify(id)}`);
  const readable = ids.filter((id) => place(id) >= 0).sort((a, b) => place(a) - place(b));
  const unreadable = ids.filter((id) => place(id) < 0);
  let tried = 0;
  for (const order of orders(readable, unreadable)) {
    if (++tried > mostOrders) return;
    const changes = order.map((id) => {
      const side = sides.get(id);
      return `{"before":${side?.before ?? 'null'},"after":${side?.after ?? 'null'}}`;
    });
    for (const origin of origins)
      yield `{"id":${JSON.stringify(row.id)},"planId":${planId},"at":${JSON.stringify(row.at)},` +
        `"group":${JSON.stringify(row.step)},"origin":"${origin}","changes":[${changes.join(',')}]}`;
  }
}

/** The ids whose order can still be read, with the others at every place between them. */
function* orders(readable: readonly string[], unreadable: readonly string[]): Generator<readonly string[]> {
  const [first, ...rest] = unreadable;
  if (first === undefined) {
    yield readable;
    return;
  }
  for (let at = 0; at <= readable.length; at++)
    yield* orders([...readable.slice(0, at), first, ...readable.slice(at)], rest);
}
