import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { agreedIn, agreeOnLevel, moveConversation } from '#shared/model/edits/conversations.ts';
import { planFollowUp } from '#shared/model/edits/talk-points.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { talkTopics } from '#shared/model/talk-topics.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const after = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

test('a level is agreed, changed and taken back within one conversation', () => {
  let view = planWith((b) => {
    b.requirement();
    b.conversation();
  });
  const [requirement] = view.requirements;
  const [talk] = view.conversations;
  if (!requirement || !talk) throw new Error('the plan has both');
  const agree = (level: number | null, prefix: string) =>
    after(view, agreeOnLevel(view, testContext(prefix), talk.id, requirement.id, level));

  view = agree(3, 'a');
  expect(agreedIn(view, talk.id, requirement.id)?.level).toBe(3);
  expect(agreeOnLevel(view, testContext('b'), talk.id, requirement.id, 3)).toEqual([]);
  view = agree(2, 'b');
  expect(view.agreedLevels(requirement.id).map((a) => a.level)).toEqual([2]);
  view = agree(null, 'c');
  expect(view.agreedLevels(requirement.id)).toEqual([]);
  expect(agreeOnLevel(view, testContext('d'), talk.id, requirement.id, null)).toEqual([]);
});

test('a level agreed in an earlier conversation stays beside the new one', () => {
  const view = planWith((b) => {
    const r = b.requirement();
    b.agreedLevel({ conversationId: b.conversation({ heldOn: '2026-05-01' }).id, requirementId: r.id, level: 2 });
    b.conversation({ heldOn: today });
  });
  const [requirement] = view.requirements;
  const talk = view.conversations.at(-1);
  if (!requirement || !talk) throw new Error('the plan has both');
  const next = after(view, agreeOnLevel(view, testContext('a'), talk.id, requirement.id, 3));
  expect(next.agreedLevels(requirement.id).map((a) => a.level)).toEqual([2, 3]);
});

test('the next conversation is planned once, on the follow-up date, with the same person', () => {
  const view = planWith((b) => b.conversation({ withName: 'Marieke', followUpDate: '2027-03-01' }));
  const [talk] = view.conversations;
  if (!talk) throw new Error('the plan has one');
  const next = planFollowUp(view, testContext('n'), talk);
  expect(next?.conversation).toMatchObject({
    withName: 'Marieke',
    heldOn: '2027-03-01',
    state: 'planned',
    followUpDate: null,
  });
  if (next === null) return;
  expect(planFollowUp(after(view, next.changes), testContext('m'), talk)).toBeNull();
  expect(planFollowUp(view, testContext('m'), { ...talk, followUpDate: null })).toBeNull();
});

test('a conversation that moves ahead is planned again; back in time it stays what it was', () => {
  const view = planWith((b) => b.conversation({ heldOn: today, state: 'held' }));
  const [talk] = view.conversations;
  if (!talk) throw new Error('the plan has one');
  expect(moveConversation(talk, '2026-12-01', today)?.after).toMatchObject({ heldOn: '2026-12-01', state: 'planned' });
  expect(moveConversation(talk, '2026-11-02', today)?.after).toMatchObject({ heldOn: '2026-11-02', state: 'held' });
  expect(moveConversation({ ...talk, state: 'planned' }, '2026-11-02', today)?.after).toMatchObject({
    state: 'planned',
  });
});

test('first to talk about: gaps, views far apart and what was agreed here', () => {
  const view = planWith((b) => {
    const talk = b.conversation();
    b.requirement({ title: 'onbekend' });
    b.selfScore({ requirementId: b.requirement({ title: 'op niveau' }).id, level: 3 });
    b.selfScore({ requirementId: b.requirement({ title: 'kloof' }).id, level: 2 });
    b.selfScore({ requirementId: b.requirement({ title: 'niet nu', notNow: { reason: '' } }).id, level: 2 });
    const apart = b.requirement({ title: 'verschil' }).id;
    b.selfScore({ requirementId: apart, level: 4 });
    b.feedback({ requirementId: apart, level: 2 });
    b.agreedLevel({ conversationId: talk.id, requirementId: b.requirement({ title: 'besproken' }).id, level: 3 });
  });
  const { first, rest } = talkTopics(view, view.conversations[0]?.id ?? '');
  expect(first.map((r) => r.title)).toEqual(['kloof', 'verschil', 'besproken']);
  expect(rest.map((r) => r.title)).toEqual(['onbekend', 'op niveau', 'niet nu']);
});
