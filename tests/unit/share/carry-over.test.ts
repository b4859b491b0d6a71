import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { alter } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { carryOver, goOnWith } from '#shared/share/carry-over.ts';
import { newChoice } from '#shared/share/choice.ts';
import { emptyDraft, type ResponseDraft } from '#shared/share/draft.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, remarkOn } from '#shared/share/response.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

/** Two rounds of a plan; between them `edit` changes the second cost. */
function twoRounds() {
  const plan = planWith((b) => {
    const question = b.learningQuestion();
    const activity = b.activity({ learningQuestionId: question.id, title: 'Training', workMinutes: 480 });
    b.cost({ activityId: activity.id, title: 'Cursus', amountCents: 40_000 });
    b.cost({ activityId: activity.id, title: 'Boek', amountCents: 3_000 });
  });
  const first = makeShareFile(plan, newChoice('manager', 'Marieke'), testContext('first'), words);
  const sent = new PlanView(applyChanges(plan.records, first.changes));
  const book = sent.costs.find((cost) => cost.title === 'Boek');
  if (book === undefined) throw new Error('no book');
  const change = alter(book, { amountCents: 3_500 });
  const changed = new PlanView(applyChanges(sent.records, change ? [change] : []));
  const second = makeShareFile(changed, newChoice('manager', 'Marieke'), testContext('second'), words);
  const responder = { file: first.file, name: 'Marieke' };
  const context = testContext('manager', first.file.share.planId);
  const [course, bookSeen] = viewOfShare(first.file).costs;
  if (course === undefined || bookSeen === undefined) throw new Error('not shared');
  const records = [
    remarkOn(responder, context, course, 'Mooi'),
    decideOn(responder, context, course, { part: 'cost', verdict: 'agreed', remark: 'Boek maar' }),
    decideOn(responder, context, bookSeen, { part: 'cost', verdict: 'notAgreed', remark: 'Staat in de kast' }),
  ];
  const draft: ResponseDraft = { ...emptyDraft('response-1', 'Marieke'), records };
  const saved = makeResponse(responder, context, { id: 'response-1', madeWith: '0.1.0', records });
  const at = ({ file }: { file: typeof first.file }) => ({ file, view: viewOfShare(file) });
  return { draft, saved, same: at(first), newer: at(second) };
}

test('a decision that was not sent goes along when its subject reads the same, and is to be taken again when not', () => {
  const { draft, newer } = twoRounds();
  const { draft: carried, again } = carryOver(draft, newer, 'response-2');
  const { id: shareId, round } = newer.file.share;
  expect(carried.records).toMatchObject([
    { kind: 'remark', text: 'Mooi', shareId, round },
    { kind: 'decision', verdict: 'agreed', remark: 'Boek maar', shareId, round },
  ]);
  expect(carried).toMatchObject({ responseId: 'response-2', byName: 'Marieke', sentAt: null });
  expect(again).toMatchObject([{ kind: 'decision', verdict: 'notAgreed', remark: 'Staat in de kast' }]);
});

test('nothing of what was sent goes along: it has come back, or the owner took it out', () => {
  const { draft, newer } = twoRounds();
  const sent = { ...draft, sentAt: '2026-11-23T09:00:00Z' };
  expect(carryOver(sent, newer, 'response-2')).toMatchObject({ draft: { records: [] }, again: [] });
});

test('a response that was saved goes on at its own round under its own id, at a newer one as a draft does, and nowhere else', () => {
  const { saved, same, newer } = twoRounds();
  expect(goOnWith(saved, same, 'new')).toEqual({
    draft: { responseId: 'response-1', byName: 'Marieke', records: saved.records, sentAt: null },
    again: [],
  });
  const later = goOnWith(saved, newer, 'new');
  expect(later?.draft.responseId).toBe('new');
  expect(later?.draft.records.map((r) => r.kind)).toEqual(['remark', 'decision']);
  expect(later?.again).toMatchObject([{ remark: 'Staat in de kast' }]);
  const elsewhere = { ...saved, response: { ...saved.response, planId: 'plan-elsewhere' as never } };
  expect(goOnWith(elsewhere, same, 'new')).toBe(null);
});

test('what a file says of a record that was not shared is left out', () => {
  const { saved, same } = twoRounds();
  const [first, ...rest] = saved.records;
  if (first === undefined) throw new Error('nothing was said');
  const strange = { ...saved, records: [{ ...first, aboutId: 'nowhere-1' as never }, ...rest] };
  expect(goOnWith(strange, same, 'new')?.draft.records).toEqual(rest);
});
