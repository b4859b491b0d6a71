import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastWrittenOn } from '#shared/coach/clock.ts';
import { runRules } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { checkShare } from '#shared/share/check-share.ts';
import { newChoice } from '#shared/share/choice.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { anyChoice } from '#tests/support/any-share.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

test('the check of a share says nothing that no rule says about the plan itself', () => {
  const anyShare = anyPlan().chain((view) => anyChoice(view).map((choice) => ({ view, choice })));
  fc.assert(
    fc.property(anyShare, ({ view, choice }) => {
      // What was left out by hand may show as missing: the receiver sees it so too.
      const whole = { ...choice, excludedIds: [] };
      const { file } = makeShareFile(view, whole, testContext('share'), words);
      // About a plan in the archive the coach is silent; whether it is in the archive is not shared.
      const open = { ...view.plan, archivedAt: null };
      const opened = new PlanView(new Map([...view.records, [open.id as string, open]]));
      // On an earlier day the clock was set back: then the coach says that alone, by dates that may not be shared.
      const day = lastWrittenOn(opened);
      // Each rule by itself: one that speaks first in the plan may not be judged in a share, where the next then speaks.
      const each = rules.flatMap((rule) => runRules([rule], opened, day));
      const said = new Set(each.map((f) => `${f.ruleId} ${f.recordId}`));
      const extra = checkShare(file, day).findings.filter((f) => !said.has(`${f.ruleId} ${f.recordId}`));
      expect(extra.map((f) => `${f.ruleId} (${f.place}) ${choice.sections}`)).toEqual([]);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('with everything shared it says what the coach says', () => {
  const view = planWith((b) => {
    b.sideTask({ title: 'Panel', minutesPerWeek: 900 });
    const activity = b.activity({ title: 'Training', way: 'formal' });
    b.cost({ activityId: activity.id, amountCents: 40_000 });
  });
  const { file } = makeShareFile(view, newChoice('manager', 'Marieke'), testContext('share'), words);
  const { findings, notJudged } = checkShare(file, today);
  expect(findings.map((f) => f.ruleId)).toContain('cost-without-allocation');
  expect(findings.map((f) => f.ruleId)).toContain('side-task-without-goals');
  // Hours with a yes do not count there, and who else said yes is not shared.
  expect(findings.map((f) => f.ruleId)).not.toContain('side-tasks-over-ten-percent');
  expect(notJudged).toContain('self-direction');
  expect(notJudged).not.toContain('budget');
});
