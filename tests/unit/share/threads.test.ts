import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { answerRemark, resolveThread, threadsOf } from '#shared/share/threads.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

function talk() {
  const b = new PlanBuilder();
  const [one, two] = [b.activity({ title: 'Cursus' }), b.activity({ title: 'Boek' })];
  const on = (about: typeof one) => ({ aboutId: about.id, aboutKind: 'activity', aboutName: about.title }) as const;
  const share = b.share();
  const first = b.remark({ ...on(one), text: 'Waarom?', role: 'manager', shareId: share.id, round: 2 });
  const answer = b.remark({ ...on(one), text: 'Daarom', replyToId: first.id });
  const further = b.remark({ ...on(one), text: 'Ah', role: 'manager', replyToId: answer.id });
  const other = b.remark({ ...on(two), text: 'Mooi' });
  return { view: b.view(), one, first, answer, further, other };
}
const after = (view: PlanView, changes: readonly Change[]) => new PlanView(applyChanges(view.records, changes));
const texts = (view: PlanView, id?: string) =>
  threadsOf(view, id).map((t) => [t.first.text, ...t.answers.map((a) => a.text)]);

test('an answer to an answer is of the same thread; of one record or of the whole plan', () => {
  const { view, one } = talk();
  expect(texts(view)).toEqual([['Waarom?', 'Daarom', 'Ah'], ['Mooi']]);
  expect(texts(view, one.id)).toEqual([['Waarom?', 'Daarom', 'Ah']]);
});

test('answers that go round in a circle, and to what is gone, are each shown', () => {
  const { view, first, further } = talk();
  const circle = after(view, [{ before: first, after: { ...first, replyToId: further.id } }]);
  expect(texts(circle).flat().toSorted()).toEqual(['Ah', 'Daarom', 'Mooi', 'Waarom?']);
  const gone = new PlanView(new Map([...view.records].filter(([id]) => id !== first.id)));
  expect(texts(gone)).toEqual([['Daarom', 'Ah'], ['Mooi']]);
});

test('an answer of the owner hangs on the first of its thread and goes to the same receiver', () => {
  const { view, further, first } = talk();
  const [change, ...rest] = answerRemark(view, testContext('new'), further.id, 'Dank');
  expect(rest).toEqual([]);
  const { aboutId, aboutKind, aboutName, shareId } = first;
  expect(change).toMatchObject({
    before: null,
    after: { text: 'Dank', role: 'employee', byName: 'Noor', replyToId: first.id, shareId, round: 2, aboutId },
  });
  expect(change?.after).toMatchObject({ aboutKind, aboutName });
  expect(answerRemark(view, testContext('new'), further.id, ' \n')).toEqual([]);
  expect(answerRemark(view, testContext('new'), 'no-such-remark', 'Dank')).toEqual([]);
});

test('a thread is dealt with as a whole, whichever remark was taken up, and can be opened again', () => {
  const { view, first, further } = talk();
  const closed = after(view, resolveThread(view, further.id, true));
  expect(closed.remarks.filter((r) => r.isResolved).map((r) => r.id)).toEqual([first.id]);
  expect(resolveThread(closed, first.id, true)).toEqual([]);
  const open = after(closed, resolveThread(closed, first.id, false));
  expect(open.remarks.some((r) => r.isResolved)).toBe(false);
  expect(resolveThread(view, 'no-such-remark', true)).toEqual([]);
});
