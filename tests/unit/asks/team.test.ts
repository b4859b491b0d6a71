import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksOf } from '#shared/asks/asks.ts';
import { teamFactsOf } from '#shared/asks/team.ts';
import { TeamFacts } from '#shared/contract/received.ts';
import { applyChanges } from '#shared/history/apply.ts';
import { alter } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { newChoice } from '#shared/share/choice.ts';
import type { ResponseRecord, ShareFile } from '#shared/share/envelope.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, remarkOn } from '#shared/share/response.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

/** A plan that asks money, work time and a side task, with two talks planned and one held. */
function plan() {
  const b = new PlanBuilder();
  b.plan({ ownerName: 'Noor' });
  const question = b.learningQuestion();
  const course = b.activity({ learningQuestionId: question.id, title: 'Cursus', workMinutes: 480 });
  const source = b.budgetSource({ name: 'Afdeling', sourceKind: 'department' });
  const cost = b.cost({ activityId: course.id, amountCents: 40_000 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 40_000 });
  const task = b.sideTask({ title: 'Panel', minutesPerWeek: 150 });
  for (const [heldOn, state] of [
    ['2027-02-01', 'planned'],
    ['2026-12-01', 'planned'],
    ['2026-11-01', 'held'],
  ] as const)
    b.conversation({ heldOn, state });
  return { view: b.view(), course, cost, task };
}

function shareTo(view: PlanView, profile: 'manager' | 'colleague'): ShareFile {
  return makeShareFile(view, newChoice(profile, 'Marieke'), testContext('share'), words).file;
}

test('what waits, what is to be discussed and what was agreed, with the answers that were not sent yet', () => {
  const { view, course, cost, task } = plan();
  const file = shareTo(view, 'manager');
  const seen = viewOfShare(file);
  const responder = { file, name: 'Marieke' };
  const context = testContext('manager', file.share.planId);
  expect(teamFactsOf(file, [])).toEqual({
    open: 3,
    toDiscuss: 0,
    changed: 0,
    openCents: 40_000,
    openMinutes: 480,
    agreedCents: 0,
    agreedMinutes: 0,
    talks: ['2026-12-01', '2027-02-01'],
  });
  const costSeen = seen.get('cost', cost.id);
  const courseSeen = seen.get('activity', course.id);
  const taskSeen = seen.get('sideTask', task.id);
  if (!costSeen || !courseSeen || !taskSeen) throw new Error('not shared');
  const answers: ResponseRecord[] = [
    remarkOn(responder, context, courseSeen, 'Mooi'),
    decideOn(responder, context, costSeen, { part: 'cost', verdict: 'agreed', remark: '' }),
    decideOn(responder, context, courseSeen, { part: 'workTime', verdict: 'later', remark: '' }),
    decideOn(responder, context, taskSeen, { part: 'sideTask', verdict: 'notAgreed', remark: '' }),
  ];
  expect(teamFactsOf(file, answers)).toMatchObject({
    open: 0,
    toDiscuss: 1,
    openCents: 0,
    openMinutes: 0,
    agreedCents: 40_000,
    agreedMinutes: 0,
  });
});

test('a yes to something that reads differently in the newest round waits again as changed', () => {
  const { view, cost } = plan();
  const first = makeShareFile(view, newChoice('manager', 'Marieke'), testContext('first'), words);
  const seen = viewOfShare(first.file).get('cost', cost.id);
  if (!seen) throw new Error('not shared');
  const yes = decideOn({ file: first.file, name: 'Marieke' }, testContext('m', first.file.share.planId), seen, {
    part: 'cost',
    verdict: 'agreed',
    remark: '',
  });
  const change = alter(cost, { amountCents: 50_000 });
  const records = applyChanges(
    applyChanges(view.records, first.changes),
    change ? [change, { before: null, after: yes }] : [],
  );
  const facts = teamFactsOf(shareTo(new PlanView(records), 'manager'), []);
  expect(facts).toMatchObject({ open: 2, changed: 1, openCents: 0, agreedCents: 0 });
});

test('who is not asked as a manager has no asks to answer', () => {
  expect(teamFactsOf(shareTo(plan().view, 'colleague'), [])).toBe(null);
});

test('of any plan the list counts what the plan itself shows', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      const file = shareTo(view, 'manager');
      const asks = asksOf(viewOfShare(file), file.share);
      const facts = teamFactsOf(file, []);
      const count = (state: string) => asks.filter((ask) => ask.state === state).length;
      expect((facts?.open ?? 0) + (facts?.toDiscuss ?? 0)).toBe(count('open'));
      expect(facts?.changed).toBe(count('changed'));
      expect(TeamFacts.safeParse(facts).success).toBe(true);
    }),
    { numRuns: 100 },
  );
});
