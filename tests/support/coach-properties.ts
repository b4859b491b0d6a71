import * as fc from 'fast-check';
import { expect } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { coachPlaces, type Rule, severities } from '#shared/coach/define.ts';
import { type Finding, ruleFailedId, runRules } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { anyPlan } from './any-plan.ts';
import { applyFix, expectWords } from './coach-rule.ts';
import { today } from './plans.ts';

const nastyPlan = anyPlan({ endMayComeFirst: true });
const ruleOf = (finding: Finding) => rules.find((r) => r.id === finding.ruleId) as Rule;
const holdsFor = (check: (view: PlanView) => void) => (numRuns: number) =>
  fc.assert(fc.property(nastyPlan, check), { numRuns });

/** What is true of the coach for any plan; each takes the number of random plans to try. */
export const coachProperties: Readonly<Record<string, (numRuns: number) => void>> = {
  'is read without a failure, with unique keys and an order that stands': holdsFor((view) => {
    const findings = coach(view, today);
    expect(findings.filter((f) => f.ruleId === ruleFailedId)).toEqual([]);
    const keys = findings.map((f) => f.key);
    expect(new Set(keys).size).toBe(keys.length);
    const ranks = findings.map(
      (f) => severities.indexOf(f.severity) * coachPlaces.length + coachPlaces.indexOf(f.place),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));

    const shuffled = new PlanView(new Map([...view.records].reverse()));
    expect(
      coach(shuffled, today)
        .map((f) => f.key)
        .sort(),
    ).toEqual(keys.toSorted());
    expect(coach(view, today).map((f) => f.key)).toEqual(keys);
  }),

  'gets every finding in whole sentences, pointing at a record that is there': holdsFor((view) => {
    for (const finding of coach(view, today)) {
      expectWords(ruleOf(finding), finding);
      expect(view.records.has(finding.recordId)).toBe(true);
      if (finding.goTo && 'recordId' in finding.goTo) expect(view.records.has(finding.goTo.recordId)).toBe(true);
      const fixKeys = finding.fixes.map((f) => f.key);
      expect(new Set(fixKeys).size).toBe(fixKeys.length);
    }
  }),

  'is still a valid plan after any fix, and the finding is gone': holdsFor((view) => {
    for (const finding of coach(view, today)) {
      for (const fix of finding.fixes) {
        const fixed = applyFix(view, fix);
        expect(runRules([ruleOf(finding)], fixed, today).map((f) => f.key)).not.toContain(finding.key);
      }
    }
  }),

  'comes to rest when the first fix is applied again and again': holdsFor((start) => {
    let view = start;
    for (let round = 0; round < 300; round++) {
      const fix = coach(view, today).find((f) => f.fixes.length > 0)?.fixes[0];
      if (fix === undefined) return;
      view = applyFix(view, fix, today, `round${round}`);
    }
    throw new Error(`fixes go round: ${coach(view, today).map((f) => f.key)}`);
  }),
};
