import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { rebaseChanges, wordsOf } from '#shared/history/rebase.ts';
import { isInEffect, revertChanges } from '#shared/history/revert.ts';
import { remove } from '#shared/model/edits/base.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

const b = new PlanBuilder();
const eis = b.requirement({ title: 'Nota’s', note: 'een kort verhaal' });
const question = b.learningQuestion({ requirementIds: [eis.id] });
const activity = b.activity({ title: 'Cursus', learningQuestionId: question.id });
const { records } = b.view();
const to = <R extends PlanRecord>(before: R, patch: Partial<R>): Change => ({ before, after: { ...before, ...patch } });
const made = (after: PlanRecord): Change => ({ before: null, after });
const gone = (before: PlanRecord): Change => ({ before, after: null });
const after = (...changes: Change[]) => applyChanges(records, changes);

test('an edit is laid over what another did: fields side by side, words merged, and nothing when it says the same', () => {
  const theirs = after(to(eis, { importance: 'high', note: 'begin een kort verhaal' }));
  const now = theirs.get(eis.id) as typeof eis;
  const { changes, ...rest } = rebaseChanges([to(eis, { title: 'Brieven', note: 'een kort verhaal slot' })], theirs);
  expect(changes).toEqual([to(now, { title: 'Brieven', note: 'begin een kort verhaal slot' })]);
  expect(rest).toEqual({ overwritten: [], homeless: [] });
  expect(rebaseChanges([to(eis, { title: 'Brieven' })], after(to(eis, { title: 'Brieven' }))).changes).toEqual([]);
});

test('only words of another that are written over are told: no choices, and no empty place', () => {
  const over = (mine: Partial<typeof eis>, theirs: Partial<typeof eis>) =>
    rebaseChanges([to(eis, mine)], after(to(eis, theirs))).overwritten.map(({ field, text }) => [field, text]);
  expect(over({ title: 'Brieven' }, { title: 'Mails' })).toEqual([['title', 'Mails']]);
  expect(over({ importance: 'low' }, { importance: 'high' })).toEqual([]);
  expect(over({ note: 'iets heel anders' }, { note: '' })).toEqual([]);
});

test('words for a record that is gone have no home', () => {
  const { changes, homeless } = rebaseChanges([to(eis, { title: 'Brieven', importance: 'high' })], after(gone(eis)));
  expect(changes).toEqual([]);
  expect(homeless.map(({ field, text, record }) => [field, text, record.id])).toEqual([['title', 'Brieven', eis.id]]);
});

test('what was made is made, what was removed is removed as it is now, with what was hung on it meanwhile', () => {
  const fresh = { ...eis, id: 'eis-new-01' as typeof eis.id };
  expect(rebaseChanges([made(fresh)], records).changes).toEqual([made(fresh)]);
  expect(rebaseChanges([made(fresh)], after(made(fresh))).changes).toEqual([]);
  expect(rebaseChanges([gone(activity)], after(gone(activity))).changes).toEqual([]);
  const later = new PlanBuilder({ ...b.context, newId: () => 'cost-later-1' }).cost({ activityId: activity.id });
  const theirs = after(to(activity, { title: 'Training' }), made(later));
  expect(rebaseChanges([gone(activity)], theirs).changes).toEqual([
    gone({ ...activity, title: 'Training' }),
    gone(later),
  ]);
  // What the edit itself says of such a record is not said twice.
  const both = rebaseChanges([gone(activity), gone(later)], theirs).changes;
  expect(both).toEqual([gone({ ...activity, title: 'Training' }), gone(later)]);
});

test('the words of a change are those of a person that differ and say something', () => {
  const told = (change: Change) => wordsOf(change).map(({ field, text }) => [field, text]);
  expect(told(to(eis, { title: 'Brieven', note: ' ', importance: 'high' }))).toEqual([['title', 'Brieven']]);
  expect(told(to(eis, {}))).toEqual([]);
  expect(told(gone(eis))).toEqual([]);
  expect(told(made(eis)).toSorted()).toEqual([
    ['note', 'een kort verhaal'],
    ['title', 'Nota’s'],
  ]);
});

const options = { takesAlong: false, lastOf: () => null };

test('taking back keeps what was done elsewhere in the record since, and names what stands in the way', () => {
  const change = to(eis, { title: 'Brieven' });
  const since = applyChanges(after(change), [to(change.after as typeof eis, { note: 'een lang verhaal' })]);
  const now = since.get(eis.id) as typeof eis;
  expect(revertChanges(since, [change], options)).toEqual([to(now, { title: 'Nota’s' })]);
  const renamed = applyChanges(since, [to(now, { title: 'Mails' })]);
  expect(revertChanges(renamed, [change], options)).toEqual({ kind: 'requirement', id: eis.id });
  expect(revertChanges(renamed, [change], { ...options, takesAlong: true })).toMatchObject([
    { after: { title: 'Nota’s', note: 'een lang verhaal' } },
  ]);
  expect(revertChanges(records, [change], options)).toEqual([]);
  expect(revertChanges(after(change, gone(eis)), [change], options)).toEqual([]);
});

test('an addition is taken back with what was built on it only when asked', () => {
  const addition = made(activity);
  expect(revertChanges(records, [addition], options)).toEqual([gone(activity)]);
  const renamed = { ...activity, title: 'Training' };
  expect(revertChanges(after(to(activity, { title: 'Training' })), [addition], options)).toEqual({
    kind: 'activity',
    id: activity.id,
  });
  const cost = new PlanBuilder({ ...b.context, newId: () => 'cost-later-1' }).cost({ activityId: activity.id });
  const built = after(made(cost));
  expect(revertChanges(built, [addition], options)).toEqual({ kind: 'cost', id: cost.id });
  const along = { ...options, takesAlong: true };
  expect(revertChanges(built, [addition], along)).toEqual([gone(activity), gone(cost)]);
  expect(revertChanges(after(to(activity, { title: 'Training' })), [addition], along)).toEqual([gone(renamed)]);
});

test('a removal is taken back in the order in which it was told; it lets go of what is gone, or takes that back too', () => {
  const removal = remove(records, question);
  const now = applyChanges(records, removal);
  const back = revertChanges(now, removal, options) as readonly Change[];
  expect(back.map((c) => (c.before ?? c.after)?.id)[0]).toBe(question.id);
  expect(applyChanges(now, back)).toEqual(new Map([...now, ...records]));

  const withoutEis = applyChanges(now, [gone(eis)]);
  expect(revertChanges(withoutEis, removal, options)).toMatchObject([
    { after: { id: question.id, requirementIds: [] } },
    {},
  ]);

  const cost = new PlanBuilder({ ...b.context, newId: () => 'cost-later-1' }).cost({ activityId: activity.id });
  const bare = after(gone(activity));
  expect(revertChanges(bare, [gone(cost)], options)).toEqual({ kind: 'cost', id: cost.id });
  const lastOf = (id: string) => records.get(id) ?? null;
  expect(revertChanges(bare, [gone(cost)], { takesAlong: false, lastOf })).toEqual({ kind: 'cost', id: cost.id });
  expect(revertChanges(bare, [gone(cost)], { takesAlong: true, lastOf })).toEqual([made(cost), made(activity)]);
  expect(revertChanges(bare, [gone(cost)], { takesAlong: true, lastOf: () => null })).toEqual({
    kind: 'cost',
    id: cost.id,
  });
});

test('the first record of what is taken back comes first, whatever else had to come along', () => {
  const fresh = { ...eis, id: 'eis-new-01' as typeof eis.id };
  const set = [to(eis, { title: 'Brieven' }), made(fresh), gone(activity)];
  const now = applyChanges(records, set);
  const ids = (revertChanges(now, set, options) as readonly Change[]).map((c) => (c.before ?? c.after)?.id);
  expect(ids[0]).toBe(eis.id);
  const turned = [made(fresh), to(eis, { title: 'Brieven' })];
  const back = revertChanges(applyChanges(records, turned), turned, options) as readonly Change[];
  expect(back.map((c) => (c.before ?? c.after)?.id)).toEqual([fresh.id, eis.id]);
});

test('a change is in effect for as long as something of it stands', () => {
  const change = to(eis, { title: 'Brieven', importance: 'high' });
  const now = after(change);
  expect(isInEffect(now, [change])).toBe(true);
  expect(isInEffect(records, [change])).toBe(false);
  expect(isInEffect(after(to(eis, { title: 'Brieven' })), [change])).toBe(true);
  expect(isInEffect(after(gone(eis)), [change])).toBe(false);
  expect([isInEffect(records, [made(eis)]), isInEffect(after(gone(eis)), [made(eis)])]).toEqual([true, false]);
  expect([isInEffect(records, [gone(eis)]), isInEffect(after(gone(eis)), [gone(eis)])]).toEqual([false, true]);
  expect(isInEffect(records, [change, made(activity)])).toBe(true);
});
