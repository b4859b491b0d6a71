import { chainHash, chainStart } from './hash.ts';
import { isProved, isWhole, type RawChange, type RawRecord, type RawSides, sidesOf, step } from './plan-rows.ts';

const origins = ['edit', 'fix', 'undo', 'redo', 'import'];
const mostOrders = 500;

/**
 * Mends the chain of a plan: what a change set did follows from the records before it (the chain up to it) and after it (the
 * chain behind it, and the records of today). Whether that is what was written is decided by the hash, which still stands in
 * the row or in the next one: nothing is accepted that it does not prove.
 *
 * Gives the rows as they ought to be: those that were whole are the same objects. `isWhole` is false when a row stays that
 * nothing can prove; it and all behind it stay as they are.
 */
export function mendChain(
  planId: string,
  rows: readonly RawChange[],
  records: readonly RawRecord[],
): { readonly rows: RawChange[]; readonly isWhole: boolean } {
  const mended = [...rows];
  const before = new Map<string, string>();
  let hashBefore = chainStart(planId);
  for (const [index, row] of rows.entries()) {
    const json = provedJson(planId, rows, index, hashBefore, before, records);
    if (json === null) return { rows: mended, isWhole: false };
    const hash = chainHash(hashBefore, json);
    const number = index + 1;
    if (json !== row.json || hash !== row.hash || hashBefore !== row.hashBefore || number !== row.number)
      mended[index] = { ...row, number, hashBefore, hash, json };
    step(before, sidesOf(json));
    hashBefore = hash;
  }
  return { rows: mended, isWhole: true };
}

function provedJson(
  planId: string,
  rows: readonly RawChange[],
  index: number,
  hashBefore: string,
  before: ReadonlyMap<string, string>,
  records: readonly RawRecord[],
): string | null {
  const row = rows[index] as RawChange;
  const next = rows[index + 1];
  const proves = (json: string) => {
    const hash = chainHash(hashBefore, json);
    if (hash === row.hash || hash === next?.hashBefore) return true;
    return next !== undefined && chainHash(hash, next.json) === next.hash;
  };
  if (proves(row.json)) return row.json;
  for (const json of candidates(planId, row, before, recordsAfter(before, rows.slice(index + 1), records))) {
    // When its hash is what was damaged, a row that says what the records around it say is the proof.
    if (proves(json) || json === row.json) return json;
  }
  return null;
}

/**
 * The records after a change set: as the first later one found them, or else as they are today; null = not there. One that is
 * damaged itself is taken for unchanged, and a later row that is damaged says nothing: where that is wrong, the hash shows it.
 */
function recordsAfter(
  before: ReadonlyMap<string, string>,
  later: readonly RawChange[],
  records: readonly RawRecord[],
): Map<string, string | null> {
  const today = records.map((record) => [record.id, isWhole(record) ? record.json : (before.get(record.id) ?? null)]);
  const found = later.filter(isProved).flatMap((row) => sidesOf(row.json).map((side) => [side.id, side.before]));
  // In the order of creation as far as that is known; of what was found more than once, the first counts.
  return new Map([...today, ...found.reverse()] as [string, string | null][]);
}

/** Every text that the row can have had: its changes are known, their order and the origin are tried. */
function* candidates(
  planId: string,
  row: RawChange,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string | null>,
): Generator<string> {
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((id): RawSides => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((side) => side.before !== side.after);
  const place = ({ id }: RawSides) => row.json.indexOf(`"id":${JSON.stringify(id)}`);
  const unreadable = changed.filter((side) => place(side) === -1);
  const readable = changed.filter((side) => !unreadable.includes(side)).sort((a, b) => place(a) - place(b));
  let tried = 0;
  for (const order of orders(readable, unreadable)) {
    if (++tried > mostOrders) return;
    const changes = order.map((side) => `{"before":${side.before},"after":${side.after}}`).join(',');
    for (const origin of origins)
      yield `{"id":${JSON.stringify(row.id)},"planId":${JSON.stringify(planId)},"at":${JSON.stringify(row.at)},` +
        `"group":${JSON.stringify(row.step)},"origin":"${origin}","changes":[${changes}]}`;
  }
}

/** Those whose order can still be read, with the others at every place between them: in the order of creation first. */
function* orders<T>(readable: readonly T[], unreadable: readonly T[]): Generator<readonly T[]> {
  const [first, ...rest] = unreadable;
  if (first === undefined) {
    yield readable;
    return;
  }
  for (let at = readable.length; at >= 0; at--)
    yield* orders([...readable.slice(0, at), first, ...readable.slice(at)], rest);
}
