import { describe, expect, test } from 'vitest';
import { amountOf } from '#shared/asks/amount.ts';
import { coach } from '#shared/coach/coach.ts';
import { talkProposals } from '#shared/coach/talk-proposals.ts';
import { currentContract } from '#shared/model/contract.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { requestsOf } from '#shared/model/requests.ts';
import { sideModelOf } from '#shared/model/side-model.ts';
import { sideTimeOf } from '#shared/model/side-time.ts';
import { type PlanBuilder, planWith, today } from '#tests/support/plans.ts';

const planThatSays = (knowsSideTask: Plan['knowsSideTask'], write: (b: PlanBuilder) => void = () => {}) =>
  planWith((b) => {
    b.plan({ knowsSideTask });
    write(b);
  });

describe('whether the job knows a side task', () => {
  test('is what the owner said, whatever else the plan holds', () => {
    expect(sideModelOf(planThatSays('no', (b) => b.sideTask()))).toBe('no');
    expect(sideModelOf(planThatSays('toAsk', (b) => b.sideTask()))).toBe('toAsk');
    expect(sideModelOf(planThatSays('yes'))).toBe('yes');
  });

  test('follows from a plan that was never asked: a side task or a share of its own says yes, none says nothing', () => {
    expect(sideModelOf(planThatSays(null))).toBe(null);
    expect(sideModelOf(planThatSays(null, (b) => b.sideTask()))).toBe('yes');
    expect(sideModelOf(planThatSays(null, (b) => b.sideTask({ isCoreTask: true })))).toBe(null);
    expect(sideModelOf(planThatSays(null, (b) => b.contractPeriod({ sidePermille: 200 })))).toBe('yes');
    expect(sideModelOf(planThatSays(null, (b) => b.contractPeriod({ sidePermille: 0 })))).toBe(null);
  });

  test.each([
    ['yes', 216],
    ['toAsk', 0],
    ['no', 0],
    [null, 0],
  ] as const)('%s: %d minutes of the week are for it', (answer, minutes) => {
    const { coreMinutes, sideMinutes } = currentContract(planThatSays(answer), today);
    expect([sideMinutes, coreMinutes]).toEqual([minutes, 2160 - minutes]);
    const period = planThatSays(answer, (b) => b.contractPeriod({ minutesPerWeek: 2160 }));
    expect(currentContract(period, today).sideMinutes).toBe(minutes);
  });

  test('with no, nothing is asked and no rule speaks of it', () => {
    const write = (b: PlanBuilder) => {
      b.sideTask({ minutesPerWeek: 600, goals: 'Een panel', contribution: 'Advies' });
      b.sideTask({ isCoreTask: true });
      b.contractPeriod({ sidePermille: 300 });
    };
    const yes = planThatSays('yes', write);
    const no = planThatSays('no', write);
    const about = (view: typeof yes) =>
      coach(view, today)
        .map((f) => f.ruleId)
        .filter((id) => /side|split/.test(id))
        .sort();
    expect(about(yes)).toEqual([
      'side-task-is-core-task',
      'side-task-without-agreement',
      'side-task-without-period',
      'split-not-agreed',
    ]);
    expect(about(no)).toEqual([]);
    expect(requestsOf(yes).length).toBe(1);
    expect(requestsOf(no)).toEqual([]);
    const [task] = no.sideTasks;
    expect(task && amountOf(no, 'sideTask', task).needsConsent).toBe(false);
    expect(task && amountOf(yes, 'sideTask', task).needsConsent).toBe(true);
  });

  test('what still has to be asked is proposed for the conversation', () => {
    const sources = { logbook: false, beliefs: false };
    const words = (answer: Plan['knowsSideTask']) => {
      const view = planThatSays(answer, (b) => b.conversation({ heldOn: '2026-12-01' }));
      return talkProposals(view, [], view.conversations[0]?.id ?? '', sources).map((p) => p.words);
    };
    expect(words('toAsk')).toEqual(['sideModel']);
    expect(words('yes')).toEqual([]);
    expect(words('no')).toEqual([]);
  });
});

test('agreed hours stand apart from the share: it is full, never overdrawn by them', () => {
  const view = planWith((b) => {
    b.sideTask({ minutesPerWeek: 480, agreedBeforeOn: '2026-09-01' });
    b.sideTask({ minutesPerWeek: 60 });
  });
  expect(sideTimeOf(view)).toMatchObject({
    roomMinutes: 216,
    chosenMinutes: 540,
    agreedMinutes: 480,
    freeMinutes: -60,
  });
});
