import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { remove } from '#shared/model/edits/base.ts';
import {
  addTalkPoint,
  answerPoint,
  carryOver,
  carryPoints,
  isNoted,
  movePoint,
  noteTalkPoint,
  planConversation,
  planFollowUp,
  pointToCommitment,
} from '#shared/model/edits/talk-points.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { pointsLeft, waitingPoints } from '#shared/model/talk-points.ts';
import { anyPlan } from '../../../support/any-plan.ts';
import { PlanBuilder, testContext } from '../../../support/plans.ts';

const apply = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c) => c !== null),
    ),
  );
const context = testContext('made');
const texts = (points: readonly { text: string }[]) => points.map((point) => point.text);

describe('something to talk about', () => {
  test('goes into the next planned conversation, else it waits', () => {
    const b = new PlanBuilder();
    b.conversation({ heldOn: '2026-11-01', state: 'held' });
    b.conversation({ heldOn: '2026-11-20', state: 'planned' });
    const start = { text: 'Mag ik meelopen?', origin: 'own', sourceKey: '' } as const;
    expect(waitingPoints(apply(b.view(), noteTalkPoint(b.view(), context, start)))).toHaveLength(1);
    const next = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    const view = apply(b.view(), noteTalkPoint(b.view(), context, start));
    expect(texts(view.talkPointsOf(next.id))).toEqual(['Mag ik meelopen?']);
  });

  test('is not noted twice while it waits or is to come, and again after it was talked about', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    const start = { text: 'Waar mag ik over beslissen?', origin: 'scan', sourceKey: 'scan:may' } as const;
    const view = apply(b.view(), noteTalkPoint(b.view(), context, start));
    expect(isNoted(view, 'scan:may')).toBe(true);
    expect(noteTalkPoint(view, context, start)).toEqual([]);
    expect(addTalkPoint(view, context, talk.id, start)).toEqual([]);
    const held = apply(view, [{ before: talk, after: { ...talk, state: 'held' } }]);
    expect(noteTalkPoint(held, context, start)).toHaveLength(1);
  });

  test('own words have no key and may be said again', () => {
    const b = new PlanBuilder();
    b.talkPoint({ text: 'Tijd' });
    expect(noteTalkPoint(b.view(), context, { text: 'Tijd', origin: 'own', sourceKey: '' })).toHaveLength(1);
  });
});

describe('what is carried along', () => {
  test('a new conversation takes the questions that waited, in their order', () => {
    const b = new PlanBuilder();
    b.talkPoint({ text: 'een' });
    b.talkPoint({ text: 'twee' });
    const { changes, conversation } = planConversation(b.view(), context, { state: 'planned' });
    const view = apply(b.view(), changes);
    expect(texts(view.talkPointsOf(conversation.id))).toEqual(['een', 'twee']);
    expect(waitingPoints(view)).toEqual([]);
  });

  test('one that was held already takes nothing', () => {
    const b = new PlanBuilder();
    b.talkPoint();
    expect(planConversation(b.view(), context, { heldOn: '2026-11-01' }).changes).toHaveLength(1);
  });

  test('what did not come up moves to the next conversation, behind what stands there; the rest stays', () => {
    const b = new PlanBuilder();
    const held = b.conversation({ heldOn: '2026-11-12', state: 'held' });
    const next = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    b.talkPoint({ conversationId: held.id, text: 'besproken', isDiscussed: true });
    b.talkPoint({ conversationId: held.id, text: 'met antwoord', answer: 'Ja' });
    b.talkPoint({ conversationId: held.id, text: 'niet' });
    b.talkPoint({ conversationId: next.id, text: 'stond er' });
    const view = apply(b.view(), carryOver(b.view(), context, held.id));
    expect(texts(view.talkPointsOf(next.id))).toEqual(['stond er', 'niet']);
    expect(texts(view.talkPointsOf(held.id))).toEqual(['besproken', 'met antwoord']);
  });

  test('without a conversation to come it waits', () => {
    const b = new PlanBuilder();
    const held = b.conversation({ heldOn: '2026-11-12', state: 'held' });
    b.talkPoint({ conversationId: held.id, text: 'niet' });
    expect(texts(waitingPoints(apply(b.view(), carryOver(b.view(), context, held.id))))).toEqual(['niet']);
  });

  test('the follow-up takes what did not come up and what waited', () => {
    const b = new PlanBuilder();
    const held = b.conversation({ heldOn: '2026-11-12', state: 'held', followUpDate: '2027-02-01' });
    b.talkPoint({ conversationId: held.id, text: 'niet' });
    b.talkPoint({ text: 'wachtte' });
    const next = planFollowUp(b.view(), context, held);
    const view = apply(b.view(), next?.changes ?? []);
    expect(texts(view.talkPointsOf(next?.conversation.id ?? ''))).toEqual(['niet', 'wachtte']);
  });

  test('a conversation that is deleted gives its questions back', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    b.talkPoint({ conversationId: talk.id, text: 'blijft' });
    expect(texts(waitingPoints(apply(b.view(), remove(b.view().records, talk))))).toEqual(['blijft']);
  });

  test('points are never lost or doubled, in any plan', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const [talk] = view.conversations;
        if (talk === undefined) return;
        const ids = (v: PlanView) => v.talkPoints.map((p) => p.id).sort();
        const carried = apply(view, carryOver(view, testContext('c'), talk.id));
        expect(ids(carried)).toEqual(ids(view));
        expect(pointsLeft(carried, talk.id)).toEqual([]);
        const all = apply(view, carryPoints(view, waitingPoints(view), talk.id));
        expect(ids(all)).toEqual(ids(view));
        expect(waitingPoints(all)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a point of a conversation', () => {
  function talkWithPoints() {
    const b = new PlanBuilder();
    const talk = b.conversation();
    const points = ['een', 'twee', 'drie'].map((text) => b.talkPoint({ conversationId: talk.id, text }));
    b.talkPoint({ text: 'wacht' });
    return { view: b.view(), talk, points: points as [RecordOf<'talkPoint'>, ...RecordOf<'talkPoint'>[]] };
  }

  test('moves among the points of its conversation', () => {
    const { view, talk, points } = talkWithPoints();
    expect(texts(apply(view, movePoint(view, points[0], 2)).talkPointsOf(talk.id))).toEqual(['twee', 'drie', 'een']);
  });

  test('an answer ticks it, and an empty answer leaves the tick alone', () => {
    const { points } = talkWithPoints();
    const answered = answerPoint(points[0], 'Ja')?.after as RecordOf<'talkPoint'>;
    expect(answered).toMatchObject({ answer: 'Ja', isDiscussed: true });
    expect(answerPoint(answered, '')?.after).toMatchObject({ answer: '', isDiscussed: true });
    expect(answerPoint(points[0], '')).toBeNull();
  });

  test('becomes a commitment that is called after its answer, else after itself', () => {
    const { view, points } = talkWithPoints();
    const titles = (point: RecordOf<'talkPoint'>) =>
      apply(view, pointToCommitment(view, context, point)).commitments.map((c) => c.title);
    expect(titles(points[0])).toEqual(['een']);
    expect(titles({ ...points[0], answer: 'Samen lezen\nen dan verder' })).toEqual(['Samen lezen']);
  });
});

test('an answer means that a point came up, blanks do not; a commitment takes the first line of it, else of the point', () => {
  const b = new PlanBuilder();
  const talk = b.conversation();
  const point = b.talkPoint({ conversationId: talk.id, text: 'Mag ik meelopen?\nGraag in mei', position: 1 });
  const isDiscussed = (answer: string, before = point) =>
    (answerPoint(before, answer)?.after as RecordOf<'talkPoint'> | undefined)?.isDiscussed;
  expect([
    isDiscussed('Ja'),
    isDiscussed(' \n'),
    isDiscussed('', { ...point, answer: 'Ja', isDiscussed: true }),
  ]).toEqual([true, false, true]);
  const commitment = (answer: string) => pointToCommitment(b.view(), context, { ...point, answer })[0]?.after;
  expect(commitment(' \n ')).toMatchObject({ title: 'Mag ik meelopen?', conversationId: talk.id });
  expect(commitment('\n Samen op 3 mei \nom tien uur')).toMatchObject({ title: 'Samen op 3 mei' });
  expect(pointToCommitment(b.view(), context, { ...point, conversationId: null })).toEqual([]);
});
