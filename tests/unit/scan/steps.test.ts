import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { remove } from '#shared/model/edits/base.ts';
import {
  answerStatement,
  beginScan,
  completeScan,
  leaveOut,
  pointOf,
  takeAlong,
  takeStep,
} from '#shared/model/edits/self-direction.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { factors, isAboutSurroundings } from '#shared/scan/factor.ts';
import { hasStepOn, lowFactorsWithoutStep, madeOfStep } from '#shared/scan/made.ts';
import { stepForms } from '#shared/scan/step.ts';
import { stepById, steps, stepsFor } from '#shared/scan/steps.ts';
import { currentWording } from '#shared/scan/wording.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { scanWith } from '../coach/scans.ts';

const context = testContext('made');
const planAfter = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

describe('small steps', () => {
  it('are there for every sentence, and about the room one gets there are only questions', () => {
    expect(new Set(steps.map((s) => s.statementId))).toEqual(new Set(currentWording.statements.map((s) => s.id)));
    expect(new Set(steps.map((s) => s.id)).size).toBe(steps.length);
    for (const step of steps) {
      if (isAboutSurroundings(step.factor)) expect(step.form).toBe('question');
      for (const { title, ask } of Object.values(step.words)) expect([title, ask].every((t) => t.trim())).toBeTruthy();
    }
  });

  it('begin with what was answered lowest', () => {
    const b = new PlanBuilder();
    const answers = [3, 1, 5, 2].map((answer, i) => ({ statementId: `dare-${i + 1}`, answer }));
    const scan = b.scan({ answers });
    expect(stepsFor(scan, 'dare').map((s) => s.statementId)).toEqual(['dare-2', 'dare-4', 'dare-1', 'dare-3']);
  });

  it('become what one chooses, in any form and language, and what they became goes with it', () => {
    const choice = fc.record({
      step: fc.constantFrom(...steps),
      form: fc.constantFrom(...stepForms),
      language: fc.constantFrom('nl' as const, 'en' as const),
      isPlanned: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, ({ step, form, language, isPlanned }) => {
        const b = new PlanBuilder();
        const scan = scanWith(b, { know: 1, want: 1, can: 1, dare: 1, may: 1 });
        const talk = isPlanned ? b.conversation({ heldOn: '2026-12-03', state: 'planned' }) : undefined;
        b.conversation({ heldOn: '2026-11-02', state: 'held' });
        const view = b.view();
        const changes = takeStep(context, view, { step, form, language, scanId: scan.id });
        const set = { id: 'change-set', planId: view.plan.id, at: context.now, group: 'g', origin: 'edit', changes };
        const reader = { get: (id: string) => view.records.get(id), referrers: () => [] };
        expect(checkChangeSet(reader, ChangeSet.parse(set))).toBeNull();
        const taken = planAfter(view, changes);
        const [made] = madeOfStep(taken, step.id);
        expect(made).toMatchObject({ form, scanId: scan.id, factor: step.factor });
        if (made?.record.kind === 'talkPoint')
          expect(made.record).toMatchObject({ origin: 'scan', conversationId: talk?.id ?? null });
        expect(hasStepOn(taken, scan, step.factor)).toBe(true);
        expect(lowFactorsWithoutStep(taken).map((l) => l.factor)).toEqual(factors.filter((f) => f !== step.factor));
        if (made === undefined) return;
        const gone = planAfter(taken, remove(taken.records, made.record));
        expect(gone.scanSteps).toEqual([]);
        expect(lowFactorsWithoutStep(gone)).toHaveLength(5);
        const withoutScan = planAfter(taken, remove(taken.records, scan));
        expect(madeOfStep(withoutScan, step.id)).toHaveLength(1);
      }),
    );
  });

  it('count as taken too when a conversation proposed the question', () => {
    const b = new PlanBuilder();
    const scan = scanWith(b, { may: 1 });
    expect(hasStepOn(b.view(), scan, 'may')).toBe(false);
    const point = b.talkPoint({ origin: 'scan', sourceKey: 'scan:may-time' });
    b.talkPoint({ origin: 'scan', sourceKey: 'scan:gone-since' });
    expect(madeOfStep(b.view(), 'may-time')).toMatchObject([{ form: 'question', scanId: null, record: point }]);
    expect(hasStepOn(b.view(), scan, 'may')).toBe(true);
  });

  it('that this version does not know are left alone', () => {
    expect(stepById('gone-since')).toBeUndefined();
  });
});

describe('a scan', () => {
  it('is begun, answered, answered otherwise and completed; then its answers stand', () => {
    const view = new PlanBuilder().view();
    const scan = beginScan(context, view);
    expect(scan).toMatchObject({ number: 1, wordingVersion: currentWording.version, completedOn: null });
    expect(completeScan(scan, '2026-11-23')).toBeNull();
    const one = answerStatement(scan, 'know-1', 4)?.after as typeof scan;
    const two = answerStatement(one, 'know-1', null)?.after as typeof scan;
    expect(two.answers).toEqual([{ statementId: 'know-1', answer: null }]);
    expect(answerStatement(two, 'know-1', null)).toBeNull();
    const done = completeScan(two, '2026-11-23')?.after as typeof scan;
    expect(done.completedOn).toBe('2026-11-23');
    expect(answerStatement(done, 'know-1', 5)).toBeNull();
    expect(completeScan(done, '2026-11-24')).toBeNull();
  });
});

describe('taking along', () => {
  it('makes one line, once, and takes it out again', () => {
    const b = new PlanBuilder();
    const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
    const view = b.view();
    const point = { origin: 'belief', sourceKey: 'belief:1', text: 'Wat houdt mij tegen?' } as const;
    const taken = planAfter(view, takeAlong(context, view, point));
    expect(pointOf(taken, 'belief', 'belief:1')).toMatchObject({ text: point.text, conversationId: talk.id });
    expect(takeAlong(context, taken, point)).toEqual([]);
    const left = planAfter(taken, leaveOut(taken, 'belief', 'belief:1'));
    expect(left.talkPoints).toEqual([]);
    expect(leaveOut(left, 'belief', 'belief:1')).toEqual([]);
  });
});
