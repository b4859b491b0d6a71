import { expect, test } from 'vitest';
import { checkConsistency } from '#shared/share/consistency.ts';
import type { RoutekaartFile } from '#shared/share/envelope.ts';
import { ShareRefused } from '#shared/share/problem.ts';
import { goodFiles } from '#tests/support/share-files.ts';

type Fields = Record<string, unknown>;
interface Content {
  readonly records: Fields[];
  readonly requirements: Fields[];
  readonly items: Fields[];
}

const good = goodFiles();
const first = (records: readonly Fields[], kind: string) => records.find((r) => r.kind === kind) as Fields;
const twice = (list: Fields[], change: Fields = {}) => list.push({ ...list[0], ...change });

/** The reason for which a good file is refused after a change; null when it is taken. */
function reasonAfter(sort: keyof typeof good, spoil: (content: Content) => void): string | null {
  const file = JSON.parse(good[sort]) as RoutekaartFile;
  spoil(file as unknown as Content);
  try {
    checkConsistency(file);
  } catch (error) {
    if (!(error instanceof ShareRefused)) throw error;
    return String(error.problem.data.reason ?? error.problem.code);
  }
  return null;
}

test('good files are taken', () => {
  for (const sort of Object.keys(good) as (keyof typeof good)[]) expect(reasonAfter(sort, () => {})).toBeNull();
});

test.each<[string, (records: Fields[]) => unknown]>([
  ['id-twice', (r) => r.push({ ...first(r, 'requirement') })],
  ['other-plan', (r) => Object.assign(first(r, 'requirement'), { planId: 'plan-0099' })],
  ['kind', (r) => Object.assign(first(r, 'requirement'), { kind: 'reflection' })],
  ['kind', (r) => Object.assign(first(r, 'requirement'), { kind: 'dismissal' })],
  ['plan-record', (r) => r.splice(r.indexOf(first(r, 'plan')), 1)],
  ['plan-record', (r) => r.push({ ...first(r, 'plan'), id: 'plan-0099' })],
  ['plan-record', (r) => Object.assign(first(r, 'plan'), { kind: 'requirement' })],
  ['reference', (r) => Object.assign(first(r, 'activity'), { learningQuestionId: 'nowhere-01' })],
  ['reference', (r) => Object.assign(first(r, 'activity'), { learningQuestionId: first(r, 'requirement').id })],
])('a share is refused: %s', (reason, spoil) => {
  expect(reasonAfter('share', ({ records }) => spoil(records))).toBe(reason);
});

test('what is said in a share is about a record of that kind that is in it', () => {
  const said = (aboutKind: string) =>
    reasonAfter('share', (file) => {
      const { records } = file;
      const { id, planId } = first(records, 'activity');
      (file as unknown as { share: { kinds: string[] } }).share.kinds.push('remark');
      records.push({ kind: 'remark', id: 'remark-01', planId, aboutId: id, aboutKind, shareId: null, replyToId: null });
    });
  expect(said('activity')).toBeNull();
  expect(said('cost')).toBe('about');
});

test.each<[string, (records: Fields[]) => unknown]>([
  ['id-twice', (r) => r.push({ ...first(r, 'proposal') })],
  ['other-plan', (r) => Object.assign(first(r, 'remark'), { planId: 'plan-0099' })],
  ['other-round', (r) => Object.assign(first(r, 'remark'), { shareId: 'share-0099' })],
  ['other-round', (r) => Object.assign(first(r, 'remark'), { round: 2 })],
  ['role', (r) => Object.assign(first(r, 'remark'), { role: 'colleague' })],
  ['about', (r) => Object.assign(first(r, 'remark'), { aboutKind: 'toString' })],
  ['wrong-digest', (r) => Object.assign(first(r, 'decision'), { verdict: 'notAgreed' })],
  ['answered', (r) => Object.assign(first(r, 'proposal'), { state: 'declined' })],
  ['answered', (r) => Object.assign(first(r, 'proposal'), { answer: 'Nee' })],
  ['answered', (r) => Object.assign(first(r, 'proposal'), { answeredAt: '2026-11-23T09:00:00Z' })],
  ['answered', (r) => Object.assign(first(r, 'remark'), { isResolved: true })],
  ['value', (r) => Object.assign(first(r, 'proposal'), { field: 'id', to: 'x' })],
  ['reference', (r) => Object.assign(first(r, 'remark'), { replyToId: first(r, 'remark').id })],
  ['reference', (r) => Object.assign(first(r, 'remark'), { replyToId: first(r, 'proposal').id })],
])('a response is refused: %s', (reason, spoil) => {
  expect(reasonAfter('response', ({ records }) => spoil(records))).toBe(reason);
});

test('a response may answer a remark that is not in it, and only a manager decides', () => {
  const elsewhere = ({ records }: Content) => Object.assign(first(records, 'remark'), { replyToId: 'remark-0099' });
  expect(reasonAfter('response', elsewhere)).toBeNull();
  const byColleague = (file: Content) => {
    for (const r of file.records) r.role = 'colleague';
    (file as unknown as { response: Fields }).response.role = 'colleague';
  };
  expect(reasonAfter('response', byColleague)).toBe('role');
});

test('a feedback form asks of each requirement once, and an answer says of each one thing', () => {
  expect(reasonAfter('feedbackForm', (file) => twice(file.requirements))).toBe('id-twice');
  expect(reasonAfter('feedbackForm', (file) => twice(file.requirements, { id: 'other-0001' }))).toBeNull();
  expect(reasonAfter('feedbackAnswer', (file) => twice(file.items))).toBe('id-twice');
  expect(reasonAfter('feedbackAnswer', (file) => twice(file.items, { id: 'other-0001' }))).toBe('requirement-twice');
  const both = { id: 'other-0001', requirementId: 'other-0002' };
  expect(reasonAfter('feedbackAnswer', (file) => twice(file.items, both))).toBeNull();
});
