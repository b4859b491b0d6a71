import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AgreedRecord, PlanPart, Verdict } from '../model/kinds/sharing.ts';
import { definitionOf, type PlanRecord } from '../model/records.ts';
import { canonicalJson } from './canonical.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The canonical text of what a record says, for telling whether it says something else than before. Without its place in a
 * list, its version, its empty fields, and fields that hold what a later version put in them by itself: a field that came
 * later changes no record.
 */
export function saidJson(record: PlanRecord): string {
  const initially: Readonly<Record<string, unknown>> = definitionOf(record.kind).initially;
  const says = Object.entries(asFirstSaid(record)).filter(
    ([field, value]) =>
      !silent.has(field) && !isEmpty(value) && !(Object.hasOwn(initially, field) && initially[field] === value),
  );
  return canonicalJson(Object.fromEntries(says));
}

/**
 * A record in the words of its first version, where a later one says the same in other fields: rounds that were shared before
 * hold digests of those.
 */
function asFirstSaid(record: PlanRecord): object {
  switch (record.kind) {
    case 'sideTask': {
      const { agreedBeforeOn: agreedOn, ...rest } = record;
      return { ...rest, agreedOn };
    }
    case 'contractPeriod': {
      const { agreedBeforeOn: splitAgreedOn, ...rest } = record;
      return { ...rest, splitAgreedOn };
    }
    case 'allocation': {
      const { isSpent, spentOn, saidBefore, saidBeforeOn, ...rest } = record;
      const state = isSpent ? 'spent' : (saidBefore ?? 'planned');
      return { ...rest, state, stateOn: isSpent ? spentOn : saidBeforeOn };
    }
    case 'decision': {
      const { coverage, cameBy, ...rest } = record;
      return { ...rest, ...(coverage !== 1 && { coverage }), ...(cameBy !== 'file' && { cameBy }) };
    }
    default:
      return record;
  }
}

const silent: ReadonlySet<string> = new Set(['position', 'v']);
function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** 32 hexadecimal digits that differ when a record reads differently. */
export function recordDigest(record: PlanRecord): string {
  return sha256Hex(saidJson(record)).slice(0, 32);
}

/** What a decision is bound to: exactly this is hashed. */
export interface Agreed {
  readonly planId: string;
  readonly part: PlanPart;
  readonly aboutId: string;
  readonly agreed: readonly AgreedRecord[];
  readonly verdict: Verdict;
}

/** The first line of what is hashed, so that these bytes can never be taken for those of something else. */
const agreementTag = 'routekaart agreement 2\n';
const firstAgreementTag = 'routekaart agreement 1\n';

/**
 * SHA-256 over the canonical bytes of what was decided and on what (quality.md, Agreements): tag, plan, kind of part, record,
 * verdict, and the fields of every record that belongs to it, in order of their ids.
 */
export function agreementDigest({ planId, part, aboutId, agreed, verdict }: Agreed): string {
  return sha256Hex(agreementTag + canonicalJson({ planId, part, aboutId, agreed: inOrder(agreed), verdict }));
}

/** As it was made before the verdict was bound as well; still read. */
export function firstAgreementDigest({ planId, part, aboutId, agreed }: Omit<Agreed, 'verdict'>): string {
  return sha256Hex(firstAgreementTag + canonicalJson({ planId, part, aboutId, agreed: inOrder(agreed) }));
}

function inOrder(records: readonly AgreedRecord[]): AgreedRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** An id that follows from what it is made of: the same content gets the same id again. */
export function idFrom(...parts: readonly string[]): string {
  return `h${sha256Hex(canonicalJson(parts)).slice(0, 31)}`;
}
