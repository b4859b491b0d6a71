import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change, ChangeSet } from '#shared/history/change-set.ts';
import type { EditContext } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { changedSince, differingFields, viewBefore } from '#shared/share/changed-since.ts';
import { newChoice } from '#shared/share/choice.ts';
import { recordDigest } from '#shared/share/digest.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { newestRounds, roundAfter, wasShownSince } from '#shared/share/rounds.ts';
import { PlanBuilder, planWith, testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

function shareWith(
  view: PlanView,
  receiver: string,
  context: EditContext,
  profile: 'manager' | 'colleague' = 'manager',
): { view: PlanView; share: RecordOf<'share'> } {
  const { changes, share } = makeShareFile(view, newChoice(profile, receiver), context, words);
  return { view: new PlanView(applyChanges(view.records, changes)), share };
}
const altered = <R extends PlanRecord>(before: R, patch: Partial<R>): Change => ({
  before,
  after: { ...before, ...patch },
});
const apply = (view: PlanView, changes: readonly Change[]) => new PlanView(applyChanges(view.records, changes));

test('tells what came, what reads otherwise and what is gone; a place in a list and what stays say nothing', () => {
  const b = new PlanBuilder();
  const [eis, cijfers, plannen] = ['Nota’s', 'Cijfers', 'Plannen'].map((title) => b.requirement({ title }));
  const { view, share } = shareWith(b.view(), 'Marieke', testContext('share'));
  if (!eis || !cijfers || !plannen) throw new Error('no requirements');
  expect(changedSince(view, share)).toEqual([]);
  const added = new PlanBuilder(testContext('later')).requirement({ title: 'Brieven' });
  const now = apply(view, [
    altered(eis, { title: 'Brieven schrijven' }),
    altered(cijfers, { position: 99 }),
    { before: plannen, after: null },
    { before: null, after: added },
    { before: null, after: new PlanBuilder(testContext('log')).reflection() },
  ]);
  expect(changedSince(now, share).map(({ what, id, kind, record }) => [what, id, kind, record?.id])).toEqual([
    ['changed', eis.id, 'requirement', eis.id],
    ['added', added.id, 'requirement', added.id],
    ['removed', plannen.id, 'requirement', undefined],
  ]);
  expect(changedSince(now, share).map((c) => c.name)).toEqual([
    'eis ‘Brieven schrijven’',
    'eis ‘Brieven’',
    'eis ‘Plannen’',
  ]);
});

test('the plan as it was, and the fields that differ but for the place in a list', () => {
  const view = planWith((b) => b.requirement({ title: 'Nota’s' }));
  const [eis] = view.requirements;
  if (!eis) throw new Error('no requirement');
  const first = altered(eis, { title: 'Brieven' });
  const second = altered(first.after as typeof eis, { position: 7, requiredLevel: 5 });
  const now = apply(apply(view, [first]), [second]);
  const sets = [{ changes: [second] }, { changes: [first] }] as unknown as ChangeSet[];
  expect(viewBefore(now, sets).requirements).toEqual([eis]);
  expect(viewBefore(now, sets.slice(0, 1)).requirements[0]?.title).toBe('Brieven');
  expect(differingFields(eis, second.after as PlanRecord).toSorted()).toEqual(['requiredLevel', 'title']);
});

test('a field that holds nothing changes no record; one that holds something does', () => {
  const [question] = planWith((b) => b.learningQuestion()).learningQuestions;
  const with_ = (fields: object) => recordDigest({ ...question, ...fields } as PlanRecord);
  expect(with_({ position: 9, v: 12 })).toBe(recordDigest(question as PlanRecord));
  for (const empty of [null, '', false, []]) expect(with_({ later: empty })).toBe(recordDigest(question as PlanRecord));
  const full = [0, 'x', true, ['x'], [null], {}].map((later) => with_({ later }));
  expect(new Set([...full, recordDigest(question as PlanRecord)]).size).toBe(full.length + 1);
});

const at = (prefix: string, now: string): EditContext => ({ ...testContext(prefix), now });

test('the newest round of every receiver, oldest first', () => {
  const one = shareWith(planWith(), 'Marieke', at('a', '2026-11-01T09:00:00Z'));
  const two = shareWith(one.view, 'Youssef', at('b', '2026-11-02T09:00:00Z'), 'colleague');
  const three = shareWith(two.view, ' marieke', at('c', '2026-11-03T09:00:00Z'));
  expect(three.share.round).toBe(2);
  expect(newestRounds(three.view).map((s) => s.id)).toEqual([two.share.id, three.share.id]);
});

test('what changed after a decision was shown when a later round to the same receiver reads as the plan does now', () => {
  const b = new PlanBuilder();
  const eis = b.requirement({ title: 'Nota’s' });
  const one = shareWith(b.view(), 'Marieke', at('a', '2026-11-01T09:00:00Z'));
  const about = { part: 'plan', aboutId: one.view.plan.id, aboutKind: 'plan' } as const;
  const decision = b.decision({ ...about, shareId: one.share.id, decidedAt: '2026-11-02T09:00:00Z' });
  const change = { what: 'field', recordId: eis.id } as never;
  const changed = apply(one.view, [altered(eis, { title: 'Brieven' })]);
  expect(roundAfter(changed, decision)).toBeUndefined();
  expect(wasShownSince(changed, decision, [change])).toBe(false);

  const elsewhere = shareWith(changed, 'Youssef', at('b', '2026-11-03T09:00:00Z'), 'colleague');
  expect(roundAfter(elsewhere.view, decision)).toBeUndefined();

  const again = shareWith(elsewhere.view, 'Marieke', at('c', '2026-11-04T09:00:00Z'));
  expect(roundAfter(again.view, decision)?.id).toBe(again.share.id);
  expect(roundAfter(again.view, { ...decision, decidedAt: again.share.sharedAt })).toBeUndefined();
  expect(roundAfter(again.view, { ...decision, shareId: null })?.id).toBe(again.share.id);
  expect(wasShownSince(again.view, decision, [change])).toBe(true);
  expect(wasShownSince(again.view, decision, [{ what: 'removed', recordId: 'gone-00001' } as never])).toBe(true);
  expect(wasShownSince(again.view, decision, [{ what: 'field', recordId: 'home-00001' } as never])).toBe(false);

  const since = apply(again.view, [altered({ ...eis, title: 'Brieven' }, { title: 'Mails' })]);
  expect(wasShownSince(since, decision, [change])).toBe(false);
});
