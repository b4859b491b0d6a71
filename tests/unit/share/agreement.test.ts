import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { AnyField } from '#shared/model/field.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type Kind, type PlanRecord } from '#shared/model/records.ts';
import { valueTypeOf } from '#shared/model/value-type.ts';
import { agreementState, changesSince, decide, decidedParts, latestDecision } from '#shared/share/agreement.ts';
import { agreedFieldsOf, partOfKind, readPart } from '#shared/share/agreement-parts.ts';
import { factsOf } from '#shared/share/inspect.ts';
import { readFileText } from '#shared/share/read-file.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';
import { goodFiles } from '#tests/support/share-files.ts';

/** Days of an agreed kind that say when something was said or is looked back on, not what was agreed. */
const uncounted: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  plan: ['contractFrom'],
  learningQuestion: ['practiseOn', 'lookBackOn'],
  activity: ['expiresOn'],
  sideTask: ['agreedBeforeOn'],
  coreTask: ['agreedOn'],
  contractPeriod: ['agreedBeforeOn'],
  allocation: ['spentOn', 'saidBeforeOn'],
  // A study agreement is signed elsewhere; a note of it changes nothing of what was agreed here.
  cost: ['repayUntil'],
};
const agreedKinds = [
  'plan',
  'requirement',
  'learningQuestion',
  'activity',
  'sideTask',
  'coreTask',
  'contractPeriod',
] as const;

test.each([...agreedKinds, 'cost', 'allocation'] as const)(
  'money, days and hours of a %s count in an agreement, by either rule',
  (kind) => {
    const { fields } = definitionOf(kind);
    const counted = agreedFieldsOf(kind);
    for (const field of counted) expect(Object.hasOwn(fields, field), field).toBe(true);
    const types = new Set(['euros', 'date', 'minutes', 'permille']);
    for (const [field, { schema }] of Object.entries(fields as Readonly<Record<string, AnyField>>))
      if (types.has(valueTypeOf(schema)) && !uncounted[kind]?.includes(field)) expect(counted).toContain(field);
    for (const coverage of [1, 2] as const) {
      const part = partOfKind(kind);
      if (part === null) continue;
      const b = new PlanBuilder();
      const question = b.learningQuestion();
      const activity = b.activity({ learningQuestionId: question.id });
      const records = {
        plan: b.view().plan,
        learningQuestion: question,
        activity,
        sideTask: b.sideTask(),
        contractPeriod: b.contractPeriod(),
        cost: b.cost({ activityId: activity.id }),
      };
      const [read] = readPart(b.view(), part, records[kind as 'cost'].id, undefined, coverage);
      expect(Object.keys(read?.fields ?? {}), `by rule ${coverage}`).toEqual(
        expect.arrayContaining(
          counted.filter((field) => !['activityId', 'requirementIds', 'learningQuestionId'].includes(field)),
        ),
      );
    }
  },
);

function decided(verdict: 'agreed' | 'notAgreed' | 'later' = 'agreed') {
  const b = new PlanBuilder();
  const activity = b.activity({ title: 'Cursus', startDate: '2026-12-01' });
  const cost = b.cost({ activityId: activity.id, title: 'Cursus', amountCents: 40_000 });
  const allocation = b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 40_000 });
  const words = {
    part: 'cost',
    aboutId: cost.id,
    aboutName: 'Cursus',
    verdict,
    remark: '',
    byName: 'Marieke',
  } as const;
  const scope = ['cost', 'activity', 'allocation', 'budgetSource'];
  const decision = decide(b.view(), testContext('said'), { ...words, scope, round: 1, shareId: null });
  const view = new PlanView(new Map([...b.view().records, [decision.id, decision]]));
  return { view, activity, cost, allocation, decision };
}
const change = (view: PlanView, before: PlanRecord | null, after: PlanRecord | null) =>
  new PlanView(applyChanges(view.records, [{ before, after }]));

test('a part stands as the newest decision on it says', () => {
  const { view, cost, decision } = decided();
  const stateOf = (v: PlanView) => agreementState(v, 'cost', cost.id).state;
  expect(stateOf(view)).toBe('asAgreed');
  expect(agreementState(view, 'cost', 'nowhere-001')).toEqual({ state: 'none' });
  expect(agreementState(view, 'workTime', cost.id)).toEqual({ state: 'none' });
  for (const verdict of ['notAgreed', 'later'] as const) expect(stateOf(decided(verdict).view)).toBe(verdict);
  const again = {
    ...decided('later').decision,
    id: 'said-000002' as typeof decision.id,
    decidedAt: '2027-01-01T09:00:00Z',
  };
  const newer = change(view, null, again);
  expect(latestDecision(newer, 'cost', cost.id)?.id).toBe('said-000002');
  expect(stateOf(newer)).toBe('later');
  expect(decidedParts(newer)).toEqual([{ part: 'cost', aboutId: cost.id, aboutKind: 'cost' }]);
  expect(() => decide(view, testContext(), { ...decision, aboutId: 'nowhere-001' })).toThrow('no cost to decide on');
});

test('what changed since is told: a field with both values, what went and what came, in sight of who decided', () => {
  const { view, activity, cost, allocation, decision } = decided();
  const since = (v: PlanView) => changesSince(v, decision);
  expect(since(change(view, activity, { ...activity, startDate: null }))).toEqual([
    { what: 'field', recordId: activity.id, kind: 'activity', field: 'startDate', from: '2026-12-01', to: null },
  ]);
  expect(since(change(view, cost, { ...cost, position: 99, receipt: 'map 3' }))).toEqual([]);
  expect(since(change(view, allocation, null))).toMatchObject([
    { what: 'removed', recordId: allocation.id, fields: { amountCents: 40_000 } },
    { what: 'removed', kind: 'budgetSource' },
  ]);
  const other = { ...allocation, id: 'allocation-2' as typeof allocation.id, amountCents: 1 };
  expect(since(change(view, null, other))).toEqual([{ what: 'added', recordId: other.id, kind: 'allocation' }]);
  const unseen = { ...decision, scope: ['cost'] };
  expect(changesSince(change(view, null, other), unseen)).toEqual([]);
});

test('only a taken proposal of who decided, of that round or later, keeps the agreement', () => {
  const { view, cost, decision } = decided();
  const raised = change(view, cost, { ...cost, amountCents: 60_000 });
  const proposal = new PlanBuilder(testContext('proposed')).proposal({
    aboutId: cost.id,
    aboutKind: 'cost',
    field: 'amountCents',
    from: 40_000,
    to: 60_000,
    round: 1,
    state: 'taken',
  });
  const count = (patch: Partial<typeof proposal>) =>
    changesSince(change(raised, null, { ...proposal, ...patch }), { ...decision, round: 1 }).length;
  expect([count({}), count({ round: 2 })]).toEqual([0, 0]);
  expect([count({ round: 0 }), count({ byName: 'Youssef' }), count({ state: 'open' }), count({ to: 50_000 })]).toEqual([
    1, 1, 1, 1,
  ]);
});

test('what a file is and holds is told without its content', () => {
  const factsFrom = (text: string) => {
    const read = readFileText(text);
    if (!read.ok) throw new Error(read.problem.code);
    return factsOf(read.value);
  };
  const good = goodFiles();
  const head = { version: 2, madeWith: '0.1.0', planId: 'plan-0001' };
  const share = factsFrom(good.share);
  expect(share).toMatchObject({ ...head, type: 'share', by: 'Noor', to: 'Marieke', plan: 'Ontwikkelplan', round: 1 });
  expect(share).toMatchObject({ note: 'Graag voor vrijdag', at: testContext().now });
  expect(share.counts.find((c) => c.kind === 'requirement')).toEqual({ kind: 'requirement', count: 1 });
  expect(factsFrom(good.response)).toMatchObject({
    ...head,
    type: 'response',
    by: 'Marieke',
    to: null,
    plan: null,
    round: 1,
  });
  expect(factsFrom(good.response).counts).toEqual([
    { kind: 'remark', count: 2 },
    { kind: 'proposal', count: 1 },
    { kind: 'decision', count: 2 },
  ]);
  expect(factsFrom(good.feedbackForm)).toMatchObject({ ...head, by: 'Noor', plan: 'Hoe schrijf ik?', round: null });
  expect(factsFrom(good.feedbackForm).counts).toEqual([{ kind: 'requirement', count: 1 }]);
  expect(factsFrom(good.feedbackAnswer)).toMatchObject({ ...head, by: 'Youssef', plan: null, note: null });
  expect(factsFrom(good.feedbackAnswer).counts).toEqual([{ kind: 'feedback', count: 1 }]);
});
