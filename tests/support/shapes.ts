import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { ReceivedHead } from '#shared/contract/received.ts';
import { Settings } from '#shared/contract/settings.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { definitionOf, type Kind, kinds } from '#shared/model/records.ts';
import { ResponseDraft } from '#shared/share/draft.ts';
import { FeedbackAnswerFile, FeedbackFormFile, fileVersion, ResponseFile, ShareFile } from '#shared/share/envelope.ts';

export const freeze = 'run `npm run freeze` and commit what it writes.';
const folder = path.resolve(import.meta.dirname, '../fixtures/shapes');

/** Something of which a version is around: a kind of record, or what carries records. */
export interface Shape {
  /** File in tests/fixtures/shapes, without its ending. */
  readonly name: string;
  /** As it is now. */
  readonly text: string;
  /** What has to be done when it is not as it was. */
  readonly remedy: string;
  /** Fields may come when they may be absent: what was written without them is read all the same. */
  readonly mayGain: boolean;
}

/** Every shape that stands in stores and files. */
export function shapesOfToday(): Shape[] {
  return [...(Object.keys(kinds) as Kind[]).map(ofKind), ...carriers()];
}

/** As it was frozen; null when it never was. */
export function frozenText({ name }: Pick<Shape, 'name'>): string | null {
  const file = fileOf(name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What has to be done before this shape may be; null when it is the one that was frozen. */
export function problemOf(shape: Shape): string | null {
  const { name, text, remedy, mayGain } = shape;
  const frozen = frozenText(shape);
  if (frozen === null) return `${name} was never frozen: ${freeze}`;
  if (frozen === text || (mayGain && onlyGains(frozen, text))) return null;
  return `${name} has another shape than what was written with it. ${remedy}`;
}

function onlyGains(before: string, after: string): boolean {
  const [then, now] = [before, after].map((text) => (JSON.parse(text) as { schema: ObjectSchema }).schema);
  const { properties = {}, required = [] } = then ?? {};
  return (
    Object.entries(properties).every(([name, schema]) => isDeepStrictEqual(now?.properties?.[name], schema)) &&
    (now?.required ?? []).every((name) => required.includes(name))
  );
}
interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

export function fileOf(name: string): string {
  return path.join(folder, `${name}.json`);
}

function ofKind(kind: Kind): Shape {
  const { version, schema, references } = definitionOf(kind);
  return {
    name: `${kind}@${version}`,
    text: textOf({ schema: jsonSchema(schema), references }),
    remedy:
      `Raise "version" of ${kind} in shared/model/kinds to ${version + 1} and add to its "upcasters" what a record of ` +
      `version ${version} lacks, such as { country: null }; then ${freeze}`,
    mayGain: false,
  };
}

function carriers(): Shape[] {
  const files = {
    share: ShareFile.omit({ records: true }),
    response: ResponseFile.omit({ records: true }),
    feedbackForm: FeedbackFormFile,
    feedbackAnswer: FeedbackAnswerFile,
  };
  const rows = {
    'change-set': ChangeSet.omit({ changes: true }),
    'received-head': ReceivedHead,
    'response-draft': ResponseDraft.omit({ records: true }),
  };
  return [
    ...Object.entries(files).map(([type, schema]) => ({
      name: `file-${type}@${fileVersion}`,
      text: textOf({ schema: jsonSchema(schema) }),
      remedy:
        `Raise "fileVersion" in shared/share/envelope.ts and add the step from ${fileVersion} to ` +
        `shared/share/file-versions.ts; then ${freeze}`,
      mayGain: false,
    })),
    ...Object.entries(rows).map(([row, schema]) => ({
      name: `row-${row}`,
      text: textOf({ schema: jsonSchema(schema) }),
      remedy:
        `Rows of a store hold it without a version, so they do not change by themselves: bring every row to the new shape in ` +
        `a migration (db/migrations), delete tests/fixtures/shapes/row-${row}.json and ${freeze}`,
      mayGain: true,
    })),
    {
      name: 'settings',
      text: textOf({ schema: z.toJSONSchema(Settings, { io: 'input' }) }),
      remedy:
        'A setting that cannot be read is lost: give the new one another name, and read the old one where it is absent.',
      mayGain: true,
    },
  ];
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' });
}

/** Keys and lists of words in a fixed order: where a field stands is no matter of shape. */
function textOf(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 1)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((v) => typeof v === 'string') ? [...value].sort() : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '$schema');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, v]) => [key, sorted(v)]));
}
