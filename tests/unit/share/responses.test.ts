import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { agreementState } from '#shared/share/agreement.ts';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { declineProposal, openProposals, standingOf, takeProposal } from '#shared/share/proposals.ts';
import { readResponse, viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn, roleOfShare } from '#shared/share/response.ts';
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

test('what starts a thread is taken in before the answers to it, however they lie in the file', () => {
  const { view, response } = shared();
  const [remark, ...rest] = response.records;
  if (remark?.kind !== 'remark') throw new Error('no remark');
  const answer = (n: number) => ({ ...remark, id: `answer-0${n}` as typeof remark.id, replyToId: remark.id });
  const taken = take(view, { ...response, records: [answer(1), answer(2), ...rest, remark] });
  const ids = taken.changes.map((c) => c.after?.id as string);
  expect(ids.slice(-3)).toEqual(['answer-01', 'answer-02', response.response.shareId]);
  expect(ids[0]).toBe(rest[0]?.id);
  expect(taken.view.get('remark', 'answer-01')?.replyToId).toBe(remark.id);
});

test('an answer to a remark that is nowhere stands by itself; to one of the plan it hangs there', () => {
  const { view, response, activity } = shared();
  const remark = response.records.find((r) => r.kind === 'remark');
  if (remark?.kind !== 'remark') throw new Error('no remark');
  const before = { ...remark, id: 'said-before' as typeof remark.id };
  const withIt = new PlanView(new Map([...view.records, [before.id, before]]));
  const replyTo = (replyToId: string) =>
    take(withIt, { ...response, records: [{ ...remark, replyToId: replyToId as typeof remark.id }] }).view.get(
      'remark',
      remark.id,
    )?.replyToId;
  expect(replyTo('nowhere-001')).toBeNull();
  expect(replyTo(activity.id)).toBeNull();
  expect(replyTo(before.id)).toBe(before.id);
});

test('a response to a share that the plan no longer knows comes in without its round', () => {
  const { view, response } = shared();
  const without = new PlanView(new Map([...view.records].filter(([, r]) => r.kind !== 'share')));
  const taken = take(without, response);
  expect(taken).toMatchObject({ verdict: { fits: 'unknownShare', round: 1 }, isKnown: false });
  expect(taken.changes.map((c) => (c.after as { shareId?: string | null }).shareId)).toEqual([null, null, null]);
});

test('other words count only from the same writer, and only when they are newer', () => {
  const { view, response } = shared();
  const once = take(view, response).view;
  const remarkAfter = (patch: object) => {
    const records = response.records.map((r) => (r.kind === 'remark' ? { ...r, ...patch } : r));
    return take(once, { ...response, records }).view.remarks[0];
  };
  const [later, earlier] = ['2026-12-01T09:00:00Z', '2026-01-01T09:00:00Z'];
  expect(remarkAfter({ text: 'Anders', writtenAt: later })).toMatchObject({ text: 'Anders', writtenAt: later });
  expect(remarkAfter({ text: 'Anders', writtenAt: earlier })?.text).toBe('Neem Youssef mee');
  expect(remarkAfter({ text: 'Anders', writtenAt: later, byName: 'Een ander' })?.text).toBe('Neem Youssef mee');
  expect(remarkAfter({ text: 'Anders', writtenAt: later, role: 'colleague' })?.text).toBe('Neem Youssef mee');
  const resolved = applyChanges(
    once.records,
    once.remarks.map((r) => ({ before: r, after: { ...r, isResolved: true } })),
  );
  const again = response.records.map((r) => (r.kind === 'remark' ? { ...r, text: 'Anders', writtenAt: later } : r));
  const kept = take(new PlanView(resolved), { ...response, records: again }).view.remarks[0];
  expect(kept).toMatchObject({ text: 'Anders', isResolved: true });
});

test('every save of a response is noted at the share once, under the name and moment of the newest', () => {
  const { view, response } = shared();
  const share = (v: PlanView) => v.get('share', response.response.shareId);
  const named = (respondedAt: string, byName: string, records = response.records) => ({
    ...response,
    response: { ...response.response, respondedAt, byName },
    records,
  });
  const newest = take(view, named('2026-12-02T09:00:00Z', 'Marieke P.')).view;
  const older = take(newest, named('2026-12-01T09:00:00Z', 'Marieke', [])).view;
  expect(share(older)?.responses).toEqual(share(newest)?.responses);
  expect(share(newest)?.responses).toMatchObject([
    { id: 'response-1', byName: 'Marieke P.', respondedAt: '2026-12-02T09:00:00Z', takenInAt: testContext().now },
  ]);
  expect(share(newest)?.responses[0]?.recordIds).toEqual(response.records.map((r) => r.id).toSorted());
  const other = { ...response, response: { ...response.response, id: 'response-0' }, records: [] };
  expect(share(take(newest, other).view)?.responses.map((r) => r.id)).toEqual(['response-0', 'response-1']);
});

test('nothing is proposed for a field that takes no proposals, and a share to oneself is answered as another', () => {
  const plan = planWith((b) => b.activity({ title: 'Training' }));
  const { file } = makeShareFile(plan, newChoice('manager', 'Marieke'), testContext('share'), words);
  const [activity] = viewOfShare(file).activities;
  if (activity === undefined) throw new Error('not shared');
  const context = testContext('other', file.share.planId);
  expect(proposeFor({ file, name: 'Noor' }, context, activity, 'id', 'x')).toBeNull();
  expect(roleOfShare(file)).toBe('manager');
  expect(roleOfShare({ ...file, share: { ...file.share, profile: 'own' } })).toBe('other');
  expect(roleOfShare({ ...file, share: { ...file.share, profile: 'colleague' } })).toBe('colleague');
});

test('a decision that was changed after it was sent is another decision; sent again as it was it is the same', () => {
  const { response } = shared();
  const file = { share: { ...response.response, id: response.response.shareId, profile: 'manager' } } as never;
  const idsOf = (remark: string) =>
    makeResponse({ file, name: 'Marieke' }, testContext('again'), {
      id: 'response-1',
      madeWith: '0.1.0',
      records: response.records.map((r) => (r.kind === 'decision' ? { ...r, remark } : r)),
    }).records.flatMap((r) => (r.kind === 'decision' ? [r.id] : []));
  expect(idsOf('Akkoord')).toEqual(idsOf('Akkoord'));
  expect(idsOf('Akkoord')).not.toEqual(idsOf('Liever later'));
});
