import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { agreementState } from '#shared/share/agreement.ts';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { declineProposal, openProposals, standingOf, takeProposal } from '#shared/share/proposals.ts';
import { readResponse, viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn } from '#shared/share/response.ts';
import { changesForResponse } from '#shared/share/take-in.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

/** An employee's plan that went to the manager, and the response that came back. */
function shared() {
  const before = planWith((b) => {
    const question = b.learningQuestion();
    const activity = b.activity({ learningQuestionId: question.id, title: 'Training', workMinutes: 480 });
    b.cost({ activityId: activity.id, amountCents: 40_000 });
  });
  const { file, changes } = makeShareFile(before, newChoice('manager', 'Marieke'), testContext('share'), words);
  const view = new PlanView(applyChanges(before.records, changes));
  const responder = { file, name: 'Marieke' };
  const seen = viewOfShare(file);
  const [cost] = seen.costs;
  const [activity] = seen.activities;
  if (cost === undefined || activity === undefined) throw new Error('not shared');
  const context = testContext('manager', file.share.planId);
  const proposal = proposeFor(responder, context, activity, 'workMinutes', 600);
  if (proposal === null) throw new Error('no proposal');
  const records = [
    remarkOn(responder, context, activity, 'Neem Youssef mee'),
    proposal,
    decideOn(responder, context, cost, { part: 'cost', verdict: 'agreed', remark: '' }),
  ];
  const response = makeResponse(responder, context, { id: 'response-1', madeWith: '0.1.0', records });
  return { view, response, cost, activity, proposal };
}

const take = (view: PlanView, response: ReturnType<typeof shared>['response']) => {
  const intake = changesForResponse(view, response, testContext('intake'));
  return { ...intake, view: new PlanView(applyChanges(view.records, intake.changes)) };
};

test('a response comes back whole, and taking it in twice changes nothing', () => {
  const { view, response } = shared();
  const read = readResponse(Buffer.from(fileText(response)));
  expect(read).toEqual({ ok: true, value: response });
  const once = take(view, response);
  expect(once.verdict).toEqual({ fits: 'newest' });
  expect(once.added).toEqual({ remark: 1, proposal: 1, decision: 1 });
  const twice = take(once.view, response);
  expect(twice).toMatchObject({ isKnown: true, changes: [] });
});

test('a response to another plan is told and takes nothing in', () => {
  const { response } = shared();
  const other = planWith((b) => b.plan({ id: 'plan-0099' as PlanId } as never));
  const elsewhere = new PlanView(
    new Map([...other.records.values()].map((r) => ['plan-0099', { ...r, planId: r.id } as never])),
  );
  expect(take(elsewhere, response)).toMatchObject({ verdict: { fits: 'otherPlan' }, changes: [] });
});

test('a response to an older round is told, and taken in all the same', () => {
  const { view, response } = shared();
  const next = makeShareFile(view, newChoice('manager', 'Marieke'), testContext('share-2'), words);
  const later = new PlanView(applyChanges(view.records, next.changes));
  expect(take(later, response)).toMatchObject({
    verdict: { fits: 'olderRound', round: 1, newestRound: 2 },
    added: { remark: 1, proposal: 1, decision: 1 },
  });
});

test('an agreed cost that is changed afterwards says so, with what changed', () => {
  const { view, response, cost } = shared();
  const agreed = take(view, response).view;
  expect(agreementState(agreed, 'cost', cost.id)).toMatchObject({ state: 'asAgreed' });
  const now = { ...cost, amountCents: 60_000 };
  const changed = new PlanView(applyChanges(agreed.records, [{ before: cost, after: now }]));
  expect(agreementState(changed, 'cost', cost.id)).toMatchObject({
    state: 'changed',
    changes: [{ what: 'field', field: 'amountCents', from: 40_000, to: 60_000 }],
  });
});

test('a proposal is taken over; where the value changed meanwhile both are known', () => {
  const { view, response, activity, proposal } = shared();
  const taken = take(view, response).view;
  expect(standingOf(taken, proposal)).toEqual({ stands: 'fits' });
  const edited = new PlanView(
    applyChanges(taken.records, [{ before: activity, after: { ...activity, workMinutes: 540 } }]),
  );
  expect(standingOf(edited, proposal)).toEqual({ stands: 'changedMeanwhile', now: 540 });
  const over = new PlanView(applyChanges(edited.records, takeProposal(edited, testContext('take'), proposal.id)));
  expect(over.get('activity', activity.id)?.workMinutes).toBe(600);
  expect(over.get('proposal', proposal.id)).toMatchObject({ state: 'taken' });
  expect(takeProposal(over, testContext('take'), proposal.id)).toEqual([]);
});

/** The same response, saved later with other words for its proposal. */
function savedAgain(response: ReturnType<typeof shared>['response']): typeof response {
  const later = '2026-12-01T09:00:00Z';
  const records = response.records.map((r) =>
    r.kind === 'proposal' ? { ...r, to: 700, reason: 'Toch meer', proposedAt: later } : r,
  );
  return { ...response, response: { ...response.response, respondedAt: later }, records };
}

test('new words of a later response count for a proposal that is open, and never for one that was answered', () => {
  const { view, response, proposal } = shared();
  const waiting = take(view, response).view;
  const proposalAfter = (before: PlanView) => take(before, savedAgain(response)).view.get('proposal', proposal.id);
  expect(proposalAfter(waiting)).toMatchObject({ to: 700, reason: 'Toch meer', state: 'open' });
  for (const answer of [takeProposal, declineProposal]) {
    const changes = answer(waiting, testContext('answer'), proposal.id, 'Goed gezien');
    const answered = new PlanView(applyChanges(waiting.records, changes));
    expect(answered.get('proposal', proposal.id)).toMatchObject({ answer: 'Goed gezien', to: 600 });
    expect(proposalAfter(answered)).toEqual(answered.get('proposal', proposal.id));
  }
});

test('a proposal that was answered waits no more, and takes no other answer', () => {
  const { view, response, activity, proposal } = shared();
  const waiting = take(view, response).view;
  expect(openProposals(waiting).map((p) => p.id)).toEqual([proposal.id]);
  for (const answer of [takeProposal, declineProposal]) {
    const changes = answer(waiting, testContext('answer'), proposal.id);
    const answered = new PlanView(applyChanges(waiting.records, changes));
    expect(answered.get('proposal', proposal.id)?.answeredAt).toBe(testContext().now);
    expect(openProposals(answered)).toEqual([]);
    expect(takeProposal(answered, testContext('again'), proposal.id)).toEqual([]);
    expect(declineProposal(answered, testContext('again'), proposal.id)).toEqual([]);
    expect(answered.get('activity', activity.id)?.workMinutes).toBe(answer === takeProposal ? 600 : 480);
  }
  expect(takeProposal(waiting, testContext('x'), 'no-such-proposal')).toEqual([]);
  expect(declineProposal(waiting, testContext('x'), 'no-such-proposal')).toEqual([]);
});

test('a proposal is not taken over where nothing can take it, and is answered where it reads so already', () => {
  const { view, response, activity, proposal } = shared();
  const waiting = take(view, response).view;
  const without = new PlanView(new Map([...waiting.records].filter(([id]) => id !== activity.id)));
  expect(standingOf(without, proposal)).toEqual({ stands: 'gone' });
  expect(takeProposal(without, testContext('take'), proposal.id)).toEqual([]);

  const same = { ...activity, workMinutes: 600 };
  const already = new PlanView(applyChanges(waiting.records, [{ before: activity, after: same }]));
  expect(standingOf(already, proposal)).toEqual({ stands: 'already' });
  expect(takeProposal(already, testContext('take'), proposal.id)).toMatchObject([{ after: { state: 'taken' } }]);

  const dated = { ...activity, startDate: '2026-12-01', endDate: '2026-12-10' };
  const earlier = { ...proposal, field: 'endDate', from: '2026-12-10', to: '2026-11-30' };
  const backwards = new PlanView(new Map([...waiting.records, [dated.id, dated], [earlier.id, earlier]]));
  expect(standingOf(backwards, earlier)).toEqual({ stands: 'cannot' });
  expect(takeProposal(backwards, testContext('take'), proposal.id)).toEqual([]);

  expect(standingOf(waiting, { ...proposal, field: 'id' })).toEqual({ stands: 'gone' });
  expect(standingOf(waiting, { ...proposal, to: 'veel' })).toEqual({ stands: 'gone' });
});
