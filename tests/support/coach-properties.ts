import * as fc from 'fast-check';
import { expect } from 'vitest';
import { coach, readInSteps } from '#shared/coach/coach.ts';
import { coachPlaces, type Rule, severities } from '#shared/coach/define.ts';
import { type Finding, ruleFailedId, runRules, toTheEnd } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { dismiss, setSeverity, takeBack } from '#shared/model/edits/coach.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { anyPlan } from './any-plan.ts';
import { applyFix, expectWords } from './coach-rule.ts';
import { testContext, today } from './plans.ts';

const nastyPlan = anyPlan({ endMayComeFirst: true });
const ruleOf = (finding: Finding) => rules.find((r) => r.id === finding.ruleId) as Rule;
const holdsFor = (check: (view: PlanView) => void) => (numRuns: number) =>
  fc.assert(fc.property(nastyPlan, check), { numRuns });

const edited = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c) => c !== null),
    ),
  );

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

  'speaks as its owner wants it: off is silent, another severity only changes the order, and what is put aside is kept apart':
    (numRuns) =>
      fc.assert(
        fc.property(nastyPlan, fc.nat(), fc.constantFrom('error', 'warning', 'tip', 'off'), (bare, n, severity) => {
          const before = runRules(rules, bare, today);
          const [one] = before.slice(n % Math.max(1, before.length));
          if (one === undefined) return;
          const rest = new PlanView(
            new Map([...bare.records].filter(([, r]) => r.kind !== 'dismissal' && r.kind !== 'ruleSetting')),
          );
          const context = testContext('own', bare.plan.id);
          const others = runRules(rules, rest, today).map((f) => f.key);
          const chosen = edited(rest, setSeverity(rest, context, one.ruleId, severity));
          const expected = severity === 'off' ? others.filter((key) => !key.startsWith(`${one.ruleId}:`)) : others;
          const said = coach(chosen, today);
          expect(said.map((f) => f.key).sort()).toEqual(expected.toSorted());
          for (const f of said) if (f.ruleId === one.ruleId) expect(f.severity).toBe(severity);

          const aside = edited(rest, dismiss(rest, context, one, 'zo'));
          const reading = toTheEnd(readInSteps(aside, today));
          expect(reading.findings.map((f) => f.key)).not.toContain(one.key);
          expect(reading.findings.length + reading.dismissed.length).toBe(others.length);
          expect(coach(edited(aside, takeBack(aside, [one.key])), today).map((f) => f.key)).toEqual(others);
        }),
        { numRuns },
      ),

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
