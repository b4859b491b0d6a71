import { describe, expect, it } from 'vitest';
import type { Change, ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { PlanBuilder } from '../../support/plans.ts';
import { scanWith } from '../coach/scans.ts';

type Scan = RecordOf<'scan'>;

function refusal(before: (b: PlanBuilder) => Scan, patch: Partial<Scan> | null, origin: ChangeSet['origin'] = 'edit') {
  const b = new PlanBuilder();
  const scan = before(b);
  const view = b.view();
  const change: Change = { before: scan, after: patch === null ? null : { ...scan, ...patch } };
  return checkChangeSet(
    { get: (id) => view.records.get(id), referrers: () => [] },
    { id: 'change' as ChangeSet['id'], planId: view.plan.id, at: '', group: '', origin, changes: [change] },
  );
}

const completed = (b: PlanBuilder) => scanWith(b, { dare: 2 });
const half = (b: PlanBuilder) => scanWith(b, { dare: 2 }, null);

describe('a completed scan', () => {
  it.each<[string, Partial<Scan>]>([
    ['answers', { answers: [] }],
    ['completedOn', { completedOn: null }],
    ['completedOn', { completedOn: '2027-01-01' }],
    ['startedOn', { startedOn: '2026-01-01' }],
    ['wordingVersion', { wordingVersion: 2 }],
    ['number', { number: 7 }],
  ])('keeps its %s', (field, patch) => {
    for (const origin of ['edit', 'fix'] as const)
      expect(refusal(completed, patch, origin)).toMatchObject({ code: 'fixed-field', data: { kind: 'scan', field } });
  });

  it('takes remarks, and can be deleted', () => {
    expect(refusal(completed, { remarks: { know: '', want: '', can: '', dare: 'Spannend', may: '' } })).toBeNull();
    expect(refusal(completed, null)).toBeNull();
  });

  it('can have its completing taken back, and done again', () => {
    expect(refusal(completed, { completedOn: null }, 'undo')).toBeNull();
    expect(refusal(half, { completedOn: '2026-11-23' }, 'redo')).toBeNull();
  });
});

it('a half-finished scan can still change', () => {
  expect(refusal(half, { answers: [] })).toBeNull();
  expect(refusal(half, { completedOn: '2026-11-23' })).toBeNull();
});
