import { describe, expect, test } from 'vitest';
import { chosenRules, restingDismissals } from '#shared/coach/choices.ts';
import { coach, readInSteps } from '#shared/coach/coach.ts';
import { toTheEnd } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { alter } from '#shared/model/edits/base.ts';
import { dismiss, resetSeverities, setSeverity, takeBack } from '#shared/model/edits/coach.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const following = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c) => c !== null),
    ),
  );
const context = testContext('own');
const keys = (view: PlanView) => coach(view, today).map((f) => f.key);

function planThatEndsTooSoon() {
  const view = planWith((b) => b.activity({ title: 'Meekijken', startDate: '2027-02-01', endDate: '2027-01-01' }));
  const finding = coach(view, today).find((f) => f.ruleId === 'end-before-start');
  if (finding === undefined) throw new Error('the rule should speak');
  return { view, finding };
}

describe('what is put aside', () => {
  test('is silent, is kept with its reason, and survives an edit of what it is about', () => {
    const { view, finding } = planThatEndsTooSoon();
    const aside = following(view, dismiss(view, context, finding, 'Zo staat het in de brochure.'));
    expect(keys(aside)).not.toContain(finding.key);
    const [activity] = aside.activities;
    const renamed = following(aside, [activity ? alter(activity, { title: 'Meekijken bij Tom' }) : null]);
    const { dismissed } = toTheEnd(readInSteps(renamed, today));
    expect(dismissed).toMatchObject([
      { finding: { key: finding.key }, dismissal: { reason: 'Zo staat het in de brochure.', dismissedOn: today } },
    ]);
  });

  test('rests while the finding does not stand, and holds again when it comes back', () => {
    const { view, finding } = planThatEndsTooSoon();
    const aside = following(view, dismiss(view, context, finding, ''));
    const [activity] = aside.activities;
    if (activity === undefined) throw new Error('there is one');
    const solved = following(aside, [alter(activity, { endDate: '2027-03-01' })]);
    expect(restingDismissals(solved, toTheEnd(readInSteps(solved, today)).dismissed)).toHaveLength(1);
    const [solvedActivity] = solved.activities;
    const back = following(solved, [solvedActivity ? alter(solvedActivity, { endDate: '2027-01-01' }) : null]);
    expect(keys(back)).not.toContain(finding.key);
    expect(restingDismissals(back, toTheEnd(readInSteps(back, today)).dismissed)).toEqual([]);
  });

  test('said twice leaves one, with the newest reason; taken back the coach speaks again', () => {
    const { view, finding } = planThatEndsTooSoon();
    const once = following(view, dismiss(view, context, finding, 'Eerst'));
    const twice = following(once, dismiss(once, context, finding, 'Toch anders'));
    expect(twice.dismissals.map((d) => d.reason)).toEqual(['Toch anders']);
    expect(keys(following(twice, takeBack(twice, [finding.key])))).toEqual(keys(view));
  });
});

describe('how loud a rule is', () => {
  test('off leaves its findings out, a chosen severity takes the place of its own', () => {
    const { view } = planThatEndsTooSoon();
    const off = following(view, setSeverity(view, context, 'end-before-start', 'off'));
    expect(coach(off, today).map((f) => f.ruleId)).not.toContain('end-before-start');
    const softer = following(off, setSeverity(off, context, 'end-before-start', 'tip'));
    expect(coach(softer, today).find((f) => f.ruleId === 'end-before-start')?.severity).toBe('tip');
    expect(softer.ruleSettings).toHaveLength(1);
  });

  test('back to usual leaves no record; a setting for a rule this version does not know does no harm', () => {
    const view = planWith((b) => {
      b.ruleSetting({ ruleId: 'end-before-start', severity: 'off' });
      b.ruleSetting({ ruleId: 'end-before-start', severity: 'tip' });
      b.ruleSetting({ ruleId: 'rule-of-tomorrow', severity: 'error' });
    });
    expect(chosenRules(rules, view)).toHaveLength(rules.length);
    const usual = following(view, setSeverity(view, context, 'end-before-start', null));
    expect(usual.ruleSettings.map((s) => s.ruleId)).toEqual(['rule-of-tomorrow']);
    expect(following(view, resetSeverities(view)).ruleSettings).toEqual([]);
    expect(chosenRules(rules, following(view, resetSeverities(view)))).toEqual(rules);
  });

  test('of two settings that two windows made, the next choice leaves one', () => {
    const view = planWith((b) => {
      b.ruleSetting({ ruleId: 'end-before-start', severity: 'off' });
      b.ruleSetting({ ruleId: 'end-before-start', severity: 'tip' });
    });
    const chosen = following(view, setSeverity(view, context, 'end-before-start', 'warning'));
    expect(chosen.ruleSettings.map((s) => s.severity)).toEqual(['warning']);
  });
});
