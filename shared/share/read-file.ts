import { PlanView } from '../model/plan-view.ts';
import type { PlanRecord } from '../model/records.ts';
import { UnreadableRecord } from '../model/versions.ts';
import { checkConsistency } from './consistency.ts';
import { type FileType, fileVersion, RoutekaartFile, type ShareFile } from './envelope.ts';
import { looksLikeSomethingElse, looksSealed } from './file-signs.ts';
import { oldestFileVersion, upgradeFile } from './file-versions.ts';
import { isOurPage, routekaartIn } from './found-in.ts';
import { type Reading, reading, ShareRefused } from './problem.ts';
import { JsonRefused, parseStrictJson } from './strict-json.ts';

/** What a file from outside may be at most (quality.md, Files from outside). */
export const fileLimits = {
  /** Bytes as they came, and as text. A Routekaart file is not packed, so nothing can grow on the way. */
  bytes: 50 * 1024 * 1024,
  depth: 64,
  values: 2_000_000,
} as const;

/** Both hosts and every browser have it; the room's own library does not know it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * Reads a Routekaart file of any sort, whatever it came in (found-in.ts): all of it or nothing. Sealed bytes are refused with
 * needs-passphrase: unseal them first (unseal.ts).
 */
export function readFile(bytes: Uint8Array): Reading<RoutekaartFile> {
  return reading(() => readText(textOf(bytes)));
}

/** The same for text that was pasted, or stands in a page. */
export function readFileText(text: string): Reading<RoutekaartFile> {
  return reading(() => readText(text));
}

/** Whether bytes are a Routekaart file of any sort, or hold one, whatever their name; sealed ones too. */
export function isRoutekaart(bytes: Uint8Array): boolean {
  if (looksSealed(bytes)) return true;
  const text = reading(() => textOf(bytes));
  return text.ok && (isOurPage(text.value) || routekaartIn(text.value) !== null);
}

/** Reads a shared plan. Problems: those of readFile, and wrong-type. */
export function readShareFile(bytes: Uint8Array): Reading<ShareFile> {
  return expectType(readFile(bytes), 'share');
}

/** Reads a response. Problems: those of readFile, and wrong-type. */
export function readResponse(bytes: Uint8Array): Reading<Extract<RoutekaartFile, { type: 'response' }>> {
  return expectType(readFile(bytes), 'response');
}

/** Holds a reading to one sort of file. */
export function expectType<T extends FileType>(
  read: Reading<RoutekaartFile>,
  type: T,
): Reading<Extract<RoutekaartFile, { type: T }>> {
  if (!read.ok) return read;
  if (read.value.type !== type)
    return { ok: false, problem: { code: 'wrong-type', data: { expected: type, found: read.value.type } } };
  return { ok: true, value: read.value as Extract<RoutekaartFile, { type: T }> };
}

/** The shared plan, to look at as a plan of one's own. */
export function viewOfShare(file: ShareFile): PlanView {
  return new PlanView(new Map(file.records.map((r) => [r.id as string, r as PlanRecord])));
}

function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength > fileLimits.bytes) throw new ShareRefused('too-large', { limit: fileLimits.bytes });
  if (bytes.byteLength === 0) throw new ShareRefused('empty');
  if (looksSealed(bytes)) throw new ShareRefused('needs-passphrase');
  if (looksLikeSomethingElse(bytes)) throw new ShareRefused('not-routekaart');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ShareRefused('not-text');
  }
}

function readText(text: string): RoutekaartFile {
  if (text.length > fileLimits.bytes) throw new ShareRefused('too-large', { limit: fileLimits.bytes });
  const trimmed = text.trim();
  if (trimmed === '') throw new ShareRefused('empty');
  const found = trimmed.startsWith('{') ? trimmed : routekaartIn(trimmed);
  if (found === null) throw new ShareRefused(isOurPage(trimmed) ? 'damaged' : 'not-routekaart');
  const raw = parse(found);
  const version = versionOf(raw);
  const parsed = RoutekaartFile.safeParse(upgraded(raw as Record<string, unknown>, version));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ShareRefused('damaged', { path: (issue?.path ?? []).map(String).join('.'), issue: issue?.code ?? '' });
  }
  checkConsistency(parsed.data);
  return parsed.data;
}

/** Nothing was judged yet, so a step to a newer version may stumble over what is not as it should be. */
function upgraded(raw: Record<string, unknown>, version: number): unknown {
  try {
    return upgradeFile(raw, version);
  } catch (error) {
    const isNewer = error instanceof UnreadableRecord && error.fault !== 'no-version';
    throw new ShareRefused(isNewer ? 'newer-version' : 'damaged', isNewer ? { version } : {});
  }
}

function parse(text: string): unknown {
  try {
    return parseStrictJson(text, fileLimits);
  } catch (error) {
    if (error instanceof JsonRefused) throw new ShareRefused(error.fault, { at: error.at });
    throw error;
  }
}

function versionOf(raw: unknown): number {
  const head = raw as Readonly<Record<string, unknown>>;
  if (head.format !== 'routekaart') throw new ShareRefused('not-routekaart');
  const { version } = head;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldestFileVersion)
    throw new ShareRefused('unknown-version');
  if (version > fileVersion) throw new ShareRefused('newer-version', { version });
  return version;
}
