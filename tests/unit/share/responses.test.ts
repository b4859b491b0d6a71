import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { agreementState } from '#shared/share/agreement.ts';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { standingOf, takeProposal } from '#shared/share/proposals.ts';
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
