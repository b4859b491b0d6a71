import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, PlanRecord, referencesOf } from '#shared/model/records.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith } from '#tests/support/plans.ts';

test('a random plan fits the schemas, and every reference is there', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      for (const record of view.records.values()) {
        expect(PlanRecord.parse(record)).toEqual(record);
        for (const { to, id } of referencesOf(record)) expect(view.records.get(id)?.kind).toBe(to);
      }
    }),
    { numRuns: 100 },
  );
});

test('random plans hold every kind of record sooner or later', () => {
  const seen = new Set(fc.sample(anyPlan(), 200).flatMap((view) => [...view.records.values()].map((r) => r.kind)));
  expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
});

test('a written plan fits the schemas and keeps the order of writing', () => {
  const view = planWith((b) => {
    const p = b.jobProfile();
    const r = b.requirement({ profileId: p.id, profileStart: 6, profileEnd: 20 });
    b.quality({ requirementId: r.id });
    b.selfScore({ requirementId: r.id, level: 2 });
    b.feedback({ requirementId: r.id, level: 3 });
    const c = b.conversation({ heldOn: '2026-12-03' });
    b.agreedLevel({ conversationId: c.id, requirementId: r.id, level: 2 });
    b.commitment({ conversationId: c.id });
    const q = b.learningQuestion({ requirementIds: [r.id] });
    const t = b.sideTask();
    const a = b.activity({ title: 'Eerst', learningQuestionId: q.id });
    b.activity({ title: 'Dan', sideTaskId: t.id });
    b.parkedIdea();
    b.ownLibraryItem();
    const s = b.budgetSource();
    const k = b.cost({ activityId: a.id, amountCents: 128_000 });
    b.allocation({ costId: k.id, sourceId: s.id, amountCents: 128_000 });
  });
  for (const record of view.records.values()) expect(PlanRecord.parse(record)).toEqual(record);
  expect(view.activities.map((a) => a.title)).toEqual(['Eerst', 'Dan']);
  expect(view.conversations[0]?.state).toBe('planned');
});
