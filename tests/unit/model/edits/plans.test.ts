import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { archivePlan, checkPlanStart, followUpPlan, type PlanStart, usualPeriod } from '#shared/model/edits/plans.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { type PlanId, PlanRecord, referencesOf } from '#shared/model/records.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const good: PlanStart = {
  ownerName: 'Noor',
  jobTitle: 'Beleidsmedewerker',
  contractMinutesPerWeek: 2160,
  startDate: '2026-11-01',
  endDate: '2027-10-31',
};

test.each<[Partial<PlanStart>, object]>([
  [{}, {}],
  [{ jobTitle: '' }, {}],
  [{ startDate: '2026-11-01', endDate: '2026-11-01' }, {}],
  [{ ownerName: '  ' }, { ownerName: 'no-name' }],
  [{ contractMinutesPerWeek: 0 }, { contractMinutesPerWeek: 'no-hours' }],
  [{ contractMinutesPerWeek: -60 }, { contractMinutesPerWeek: 'no-hours' }],
  [{ contractMinutesPerWeek: null }, { contractMinutesPerWeek: 'no-hours' }],
  [{ contractMinutesPerWeek: 3600 }, {}],
  [{ contractMinutesPerWeek: 3601 }, { contractMinutesPerWeek: 'too-many-hours' }],
  [{ endDate: '2026-10-31' }, { endDate: 'end-before-start' }],
  [{ startDate: null }, { startDate: 'no-start' }],
  [{ endDate: null }, { endDate: 'no-end' }],
])('a start with %j has the problems %j', (wrong, problems) => {
  expect(checkPlanStart({ ...good, ...wrong })).toEqual(problems);
});

test('the usual period is twelve whole months from the first of this month', () => {
  expect(usualPeriod('2026-11-23')).toEqual({ startDate: '2026-11-01', endDate: '2027-10-31' });
  expect(usualPeriod('2028-02-29')).toEqual({ startDate: '2028-02-01', endDate: '2029-01-31' });
});

const title = (start: string, end: string) => `${start}/${end}`;
const nextContext = () => testContext('next', 'plan-0002' as PlanId);

test('a follow-up plan takes along unfinished questions, their requirements and how the person learns, and nothing else', () => {
  const old = planWith((b) => {
    b.plan({ endDate: '2027-08-31', jobTitle: 'Adviseur', motto: 'Kort en helder', assignment: 'Laadpalen' });
    b.plan({
      levelWords: ['basis', '', 'gevorderd', '', 'expert'],
      learningForms: ['doing'],
      whereILearn: 'Op de fiets',
      whenItIsFun: 'Samen',
      whenINeedIt: 'Vooraf',
    });
    const a = b.requirement({ title: 'Begroting kennen' });
    const done = b.requirement({ title: 'Nota’s schrijven' });
    b.requirement({ title: 'Zonder leervraag' });
    b.selfScore({ requirementId: a.id, level: 2 });
    b.feedback({ requirementId: a.id });
    b.learningQuestion({ text: 'Hoe lees ik cijfers?', requirementIds: [a.id], neededBy: '2027-03-01' });
    b.learningQuestion({ text: 'Hoe schrijf ik korter?', requirementIds: [done.id], state: 'done' });
    const q = b.learningQuestion({ text: 'Hoe …?', requirementIds: [], state: 'later', neededBy: '2027-12-01' });
    b.activity({ learningQuestionId: q.id });
    b.ownLibraryItem({ title: 'Meelopen bij team Data', workMinutes: 240 });
  });
  const next = new PlanView(applyChanges(new Map(), followUpPlan(old, nextContext(), title)));
  expect(next.plan).toMatchObject({
    id: 'plan-0002',
    title: '2027-09-01/2028-08-31',
    startDate: '2027-09-01',
    endDate: '2028-08-31',
    ownerName: 'Noor',
    jobTitle: 'Adviseur',
    motto: '',
    assignment: 'Laadpalen',
    followsPlanId: old.plan.id,
    learningForms: ['doing'],
    levelWords: ['basis', '', 'gevorderd', '', 'expert'],
    whereILearn: 'Op de fiets',
    whenItIsFun: 'Samen',
    whenINeedIt: 'Vooraf',
    archivedAt: null,
  });
  expect(next.requirements.map((r) => r.title)).toEqual(['Begroting kennen']);
  expect(next.learningQuestions).toMatchObject([
    { text: 'Hoe lees ik cijfers?', requirementIds: [next.requirements[0]?.id], state: 'active', neededBy: null },
    { text: 'Hoe …?', state: 'later', neededBy: '2027-12-01' },
  ]);
  expect(next.ownLibraryItems).toMatchObject([{ title: 'Meelopen bij team Data', workMinutes: 240 }]);
  expect(next.records.size).toBe(5);
});

test('a follow-up plan stands on its own: valid records, no id of the old plan, every reference within', () => {
  fc.assert(
    fc.property(anyPlan(), (old) => {
      const changes = followUpPlan(old, nextContext(), () => 'Vervolg');
      const next = new PlanView(applyChanges(new Map(), changes));
      expect(next.records.size).toBe(changes.length);
      for (const record of next.records.values()) {
        expect(PlanRecord.safeParse(record).success).toBe(true);
        expect(record.planId).toBe('plan-0002');
        expect(old.records.has(record.id)).toBe(false);
        for (const { to, id } of referencesOf(record)) expect(next.records.get(id)?.kind).toBe(to);
      }
      expect(next.plan.startDate <= next.plan.endDate).toBe(true);
      const open = old.learningQuestions.filter((q) => q.state !== 'done');
      expect(next.learningQuestions.map((q) => [q.text, q.requirementIds.length])).toEqual(
        open.map((q) => [q.text, q.requirementIds.length]),
      );
    }),
    { numRuns: 150 },
  );
});

test('archiving a plan twice changes it once', () => {
  const { plan } = planWith();
  const archived = archivePlan(plan, testContext(), true)?.after;
  expect(archived).toMatchObject({ archivedAt: '2026-11-23T09:00:00Z' });
  expect(archivePlan(archived as typeof plan, testContext(), true)).toBeNull();
  expect(archivePlan(archived as typeof plan, testContext(), false)?.after).toEqual(plan);
});

test('a follow-up takes along the job profiles its requirements came from, and only those', () => {
  const view = planWith((b) => {
    const profile = b.jobProfile({ title: 'Adviseur' });
    b.jobProfile({ title: 'Een andere functie' });
    const eis = b.requirement({ profileId: profile.id, profileStart: 6, profileEnd: 12 });
    b.learningQuestion({ requirementIds: [eis.id] });
  });
  const changes = followUpPlan(view, testContext('next', 'plan-0002' as PlanId), () => 'Vervolg');
  const records = new Map(changes.flatMap(({ after }) => (after ? [[after.id as string, after] as const] : [])));
  const next = new PlanView(records);
  expect(next.jobProfiles.map((p) => p.title)).toEqual(['Adviseur']);
  expect(next.requirements).toMatchObject([{ profileId: next.jobProfiles[0]?.id, profileStart: 6, profileEnd: 12 }]);
});
