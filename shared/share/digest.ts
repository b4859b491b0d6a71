import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AgreedRecord, PlanPart } from '../model/kinds/sharing.ts';
import type { PlanRecord } from '../model/records.ts';
import { canonicalJson } from './canonical.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** 32 hexadecimal digits that differ when a record reads differently; its place in a list does not count. */
export function recordDigest(record: PlanRecord): string {
  const { position: _position, ...fields } = record as PlanRecord & { position?: number };
  return sha256Hex(canonicalJson(fields)).slice(0, 32);
}

/** What a decision is bound to: exactly this is hashed. */
export interface Agreed {
  readonly planId: string;
  readonly part: PlanPart;
  readonly aboutId: string;
  readonly agreed: readonly AgreedRecord[];
}

/** The first line of what is hashed, so that these bytes can never be taken for those of something else. */
const agreementTag = 'routekaart agreement 1\n';

/**
 * SHA-256 over the canonical bytes of what was agreed (quality.md, Agreements): tag, plan, kind of part, record, and the
 * fields of every record that belongs to it, in order of their ids.
 */
export function agreementDigest({ planId, part, aboutId, agreed }: Agreed): string {
  const records = [...agreed].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return sha256Hex(agreementTag + canonicalJson({ planId, part, aboutId, agreed: records }));
}

/** An id that follows from what it is made of: the same content gets the same id again. */
export function idFrom(...parts: readonly string[]): string {
  return `h${sha256Hex(canonicalJson(parts)).slice(0, 31)}`;
}
