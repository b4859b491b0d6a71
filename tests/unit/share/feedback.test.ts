import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import type { FeedbackAnswerFile } from '#shared/share/envelope.ts';
import { changesForFeedback, makeFeedbackAnswer, makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

function asked(mode: 'named' | 'summary' = 'named') {
  const b = new PlanBuilder();
  const [one, two] = [b.requirement({ title: 'Nota’s', mastery: 'skill' }), b.requirement({ title: 'Cijfers' })];
  const gone = 'gone-00001' as typeof one.id;
  const request = b.feedbackRequest({ mode, requirementIds: [one.id, gone, two.id] });
  const view = b.view();
  const form = makeFeedbackForm(view, request, '0.1.0');
  const answer = makeFeedbackAnswer(form, testContext('answer'), {
    byName: 'Youssef',
    role: 'colleague',
    madeWith: '0.1.0',
    items: [
      { requirementId: one.id, level: 3, remark: '' },
      { requirementId: two.id, level: null, remark: 'Goed' },
      { requirementId: gone, level: 2, remark: '' },
      { requirementId: gone, level: null, remark: ' ' },
    ],
  });
  return { view, one, two, request, form, answer };
}
const take = (view: PlanView, answer: FeedbackAnswerFile) => {
  const intake = changesForFeedback(view, answer, testContext('intake'));
  return { ...intake, view: new PlanView(applyChanges(view.records, intake.changes)) };
};

test('a form holds the requirements that are asked about and are still there, in the order of asking', () => {
  const { form, one, two, request } = asked();
  expect(form.requirements).toEqual([
    { id: one.id, title: 'Nota’s', mastery: 'skill' },
    { id: two.id, title: 'Cijfers', mastery: two.mastery },
  ]);
  expect(form.form).toMatchObject({ requestId: request.id, ownerName: 'Noor', mode: 'named' });
});

test('who answered is told by name, and not in a summary', () => {
  expect(asked('named').answer.answer.byName).toBe('Youssef');
  expect(asked('summary').answer.answer.byName).toBe('');
});

test('what was said comes in as dated feedback; what says nothing does not, and what is about nothing is counted', () => {
  const { view, one, two, answer, request } = asked();
  const taken = take(view, answer);
  expect(taken).toMatchObject({ verdict: 'fits', isKnown: false, added: 2, lost: 1 });
  const from = {
    giverName: 'Youssef',
    giverRole: 'colleague',
    givenOn: answer.answer.answeredOn,
    requestId: request.id,
  };
  expect(taken.changes.slice(0, 2)).toMatchObject([
    { before: null, after: { ...from, requirementId: one.id, level: 3 } },
    { before: null, after: { ...from, requirementId: two.id, level: null, remark: 'Goed' } },
  ]);
  expect(taken.view.get('feedbackRequest', request.id)?.answers).toMatchObject([
    { id: answer.answer.id, byName: 'Youssef', role: 'colleague', takenInAt: testContext().now },
  ]);
  expect(take(taken.view, answer)).toMatchObject({ verdict: 'fits', isKnown: true, changes: [], added: 0, lost: 0 });
});

test('feedback that was taken out by the owner does not come back', () => {
  const { view, answer } = asked();
  const taken = take(view, answer).view;
  const [came] = [...taken.records.values()].filter((r) => r.kind === 'feedback');
  const without = new PlanView(new Map([...taken.records].filter(([id]) => id !== came?.id)));
  expect(take(without, answer).changes).toEqual([]);
});

test('an answer to a request that is gone comes in by itself, and one to another plan does not', () => {
  const { view, answer, request } = asked();
  const without = new PlanView(new Map([...view.records].filter(([id]) => id !== request.id)));
  expect(take(without, answer)).toMatchObject({ verdict: 'gone', added: 2 });
  expect(take(without, answer).changes.map((c) => (c.after as { requestId?: string }).requestId)).toEqual([null, null]);
  const elsewhere = { ...answer, answer: { ...answer.answer, planId: 'plan-0099' as PlanId } };
  expect(take(view, elsewhere)).toMatchObject({ verdict: 'otherPlan', changes: [], added: 0, lost: 0 });
});

test.each([
  ['manager', 'manager'],
  ['colleague', 'colleague'],
  ['client', 'other'],
] as const)('a %s is remembered as %s', (given, kept) => {
  const { view, answer, request } = asked();
  const by = { ...answer, answer: { ...answer.answer, role: given as 'manager' } };
  expect(take(view, by).view.get('feedbackRequest', request.id)?.answers[0]?.role).toBe(kept);
});

test('a later save of one answer adds what is new and keeps who and when; answers stand in one order', () => {
  const { view, answer, request } = asked();
  const more = {
    answer: { ...answer.answer, byName: 'Een ander', role: 'manager', answeredAt: '2027-01-01T09:00:00Z' },
    items: [...answer.items.slice(0, 1), { ...answer.items[0], id: 'item-later-1', remark: 'Nog iets' }],
  };
  const other = { ...answer, answer: { ...answer.answer, id: 'a-first-by-id' }, items: [] };
  const once = take(take(view, answer).view, other).view;
  const twice = take(once, { ...answer, ...more } as FeedbackAnswerFile).view;
  const kept = twice.get('feedbackRequest', request.id)?.answers ?? [];
  expect(kept.map((a) => a.id)).toEqual(['a-first-by-id', answer.answer.id].toSorted());
  const said = kept.find((a) => a.id === answer.answer.id);
  expect(said).toMatchObject({ byName: 'Youssef', role: 'colleague', respondedAt: answer.answer.answeredAt });
  expect(said?.recordIds).toEqual([...new Set([...(said?.recordIds ?? [])])].toSorted());
  expect(said?.recordIds).toContain('item-later-1');
});
