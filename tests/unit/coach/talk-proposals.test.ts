import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { type PrivateSources, talkProposals, wordProposal } from '#shared/coach/talk-proposals.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { PlanBuilder, today } from '../../support/plans.ts';

const none: PrivateSources = { logbook: false, beliefs: false };

function proposed(view: PlanView, conversationId: string, sources = none) {
  return talkProposals(view, coach(view, today), conversationId, sources);
}
const words = (view: PlanView, conversationId: string, sources = none) =>
  proposed(view, conversationId, sources).map((p) => wordProposal(p, 'nl').replaceAll('\u00a0', ' '));

describe('what a plan proposes for a conversation', () => {
  test('differences, agreements over time, side tasks, money and gaps, each with where it came from', () => {
    const b = new PlanBuilder();
    const held = b.conversation({ heldOn: '2026-09-20', state: 'held' });
    b.commitment({ conversationId: held.id, title: 'Nota samen lezen', dueDate: '2026-11-01' });
    const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    const advice = b.requirement({ title: 'Adviseren', requiredLevel: 3 });
    const figures = b.requirement({ title: 'Cijfers duiden', requiredLevel: 4 });
    b.selfScore({ requirementId: advice.id, level: 4 });
    b.feedback({ requirementId: advice.id, giverName: 'Tom', level: 2 });
    b.selfScore({ requirementId: figures.id, level: 2 });
    b.sideTask({ title: 'Jongerenraad', goals: 'Luisteren', contribution: 'Draagvlak' });
    const question = b.learningQuestion({ requirementIds: [figures.id] });
    const activity = b.activity({
      title: 'Training',
      learningQuestionId: question.id,
      way: 'formal',
      state: 'planned',
    });
    const cost = b.cost({ activityId: activity.id, amountCents: 84_000 });
    const source = b.budgetSource();
    b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 84_000, state: 'requested' });
    const view = b.view();
    const all = words(view, talk.id);
    for (const said of [
      'We spraken af: ‘Nota samen lezen’, vóór 1 november 2026. Hoe staat het daarmee?',
      'We kijken verschillend naar ‘Adviseren’: ik geef een 4, Tom een 2. Waar zit dat in?',
      'Ik wil ‘Jongerenraad’ als neventaak doen. Ben je akkoord?',
      'Ik vroeg € 840,00 aan voor ‘Training’. Ben je akkoord?',
      'Bij ‘Cijfers duiden’ sta ik op 2, en mijn functie vraagt 4. Wat kunnen we daaraan doen?',
    ])
      expect(all).toContain(said);
    expect(new Set(proposed(view, talk.id).map((p) => p.origin))).toEqual(new Set(['coach', 'gap']));
  });

  test('a gap that was put off on purpose is left alone, and the widest comes first', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ state: 'planned' });
    for (const [title, level] of [
      ['smal', 2],
      ['wijd', 1],
    ] as const)
      b.selfScore({ requirementId: b.requirement({ title, requiredLevel: 3 }).id, level });
    const later = b.requirement({ title: 'later', requiredLevel: 5, notNow: { reason: '' } });
    b.selfScore({ requirementId: later.id, level: 1 });
    const gaps = proposed(b.view(), talk.id).filter((p) => p.origin === 'gap');
    expect(gaps.map((p) => wordProposal(p, 'en'))).toEqual([
      'For ‘wijd’ I am at 1, and my job asks 3. What can we do about it?',
      'For ‘smal’ I am at 2, and my job asks 3. What can we do about it?',
    ]);
  });

  test('a low factor asks the question of its first small step, until something is under way', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ state: 'planned' });
    b.scan({
      completedOn: '2026-11-16',
      answers: [1, 2, 3, 4].map((i) => ({ statementId: `may-${i}`, answer: i === 1 ? 1 : 3 })),
    });
    const [first] = proposed(b.view(), talk.id).filter((p) => p.origin === 'scan');
    expect(first).toMatchObject({ sourceKey: expect.stringMatching(/^scan:/) });
    expect(first && wordProposal(first, 'nl')).toMatch(/\?$/);
  });

  test('the logbook and the beliefs propose only when ticked', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ state: 'planned' });
    b.reflection({ title: 'Het debat', lesson: 'Eerst het antwoord' });
    b.reflection({ whatHappened: 'Niets geleerd' });
    b.belief({ question: 'canLearn', text: 'Ik ben te oud', reframing: 'Ik leerde vorig jaar nog' });
    b.belief({ question: 'canReach', text: 'Dit lukt mij' });
    expect(words(b.view(), talk.id)).toEqual([]);
    expect(words(b.view(), talk.id, { logbook: true, beliefs: true })).toEqual([
      'Ik leerde vorig jaar nog',
      'Dit lukt mij',
      'Het debat: Eerst het antwoord',
    ]);
  });

  test.each([
    ['stands in it', 'this', false, false],
    ['waits', 'none', false, false],
    ['was talked about last time', 'before', true, false],
    ['did not come up last time', 'before', false, true],
  ] as const)('a gap that %s', (_name, where, isDiscussed, isProposed) => {
    const b = new PlanBuilder();
    const requirement = b.requirement({ requiredLevel: 3 });
    b.selfScore({ requirementId: requirement.id, level: 1 });
    const before = b.conversation({ heldOn: '2026-11-01', state: 'held' });
    const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    const sourceKey = `gap:${requirement.id}`;
    const conversationId = { this: talk.id, before: before.id, none: null }[where];
    b.talkPoint({ origin: 'gap', sourceKey, conversationId, isDiscussed });
    expect(proposed(b.view(), talk.id).some((p) => p.sourceKey === sourceKey)).toBe(isProposed);
  });

  test('every proposal of any plan has words in both languages and a key of its own', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        for (const id of ['', ...view.conversations.map((c) => c.id)]) {
          const all = proposed(view, id, { logbook: true, beliefs: true });
          expect(new Set(all.map((p) => p.sourceKey)).size).toBe(all.length);
          for (const one of all) {
            expect(one.sourceKey.length).toBeLessThanOrEqual(400);
            for (const language of ['nl', 'en'] as const) {
              expect(wordProposal(one, language)).not.toMatch(/undefined|null|NaN|\[object/);
              expect(wordProposal(one, language).trim()).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
