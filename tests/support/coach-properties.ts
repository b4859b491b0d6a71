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
          const said = coach(chosen, today);
          const keys = said.map((f) => f.key).sort();
          if (severity === 'off') {
            // What waited behind it may speak now, and nothing else does.
            const isOf = (key: string) => key.startsWith(`${one.ruleId}:`);
            expect(keys).toEqual(expect.arrayContaining(others.filter((key) => !isOf(key))));
            expect(keys.filter(isOf)).toEqual([]);
            const alone = rules.flatMap((rule) => runRules([rule], rest, today).map((f) => f.key));
            expect(alone).toEqual(expect.arrayContaining(keys));
          } else expect(keys).toEqual(others.toSorted());
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

  'points at one field of one record with one rule': holdsFor((view) => {
    const rulesAt = new Map<string, string>();
    for (const { recordId, field, ruleId } of coach(view, today)) {
      if (field === null) continue;
      const spot = `${recordId} ${field}`;
      expect(rulesAt.get(spot) ?? ruleId).toBe(ruleId);
      rulesAt.set(spot, ruleId);
    }
  }),
};

/**
 * Walks from fix to fix through random plans, any fix of any finding at each step, and sees that rules agree: no fix raises a
 * finding with a fix that would undo it. Goes `most` fixes far; a walk that comes to rest earlier ends there. With a seed the
 * plans are the same each time.
 */
export function fixesAgree(numRuns: number, most: number, seed?: number): void {
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: most });
  fc.assert(
    fc.property(nastyPlan, picks, (start, choices) => {
      let view = start;
      let findings = coach(view, today);
      for (const [step, pick] of choices.entries()) {
        const all = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
        const chosen = all[pick % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const after = applyFix(view, chosen.fix, today, `step${step}`);
        const before = new Set(findings.map((f) => f.key));
        const next = coach(after, today);
        for (const raised of next.filter((f) => !before.has(f.key)))
          for (const fix of raised.fixes) {
            const undone = undoes(view, after, applyFix(after, fix, today, `undo${step}`));
            if (undone !== null)
              throw new Error(
                `${chosen.finding.ruleId}/${chosen.fix.name} is undone by ${raised.ruleId}/${fix.name}: ${undone}`,
              );
          }
        view = after;
        findings = next;
      }
    }),
    { numRuns, ...(seed !== undefined && { seed }) },
  );
}

/** What a change that came after another put back: a field as it was before it, or a record that it had made. Null = nothing. */
function undoes(before: PlanView, after: PlanView, later: PlanView): string | null {
  for (const [id, made] of after.records) {
    const was = before.records.get(id) as Record<string, unknown> | undefined;
    const now = later.records.get(id) as Record<string, unknown> | undefined;
    if (was === (made as unknown)) continue;
    if (was === undefined) {
      if (now === undefined || (made.kind === 'activity' && now.state === 'dropped'))
        return `${made.kind} that was made`;
      continue;
    }
    const set = made as unknown as Record<string, unknown>;
    for (const field of Object.keys(set)) {
      const isChanged = JSON.stringify(set[field]) !== JSON.stringify(was[field]);
      if (isChanged && now !== undefined && JSON.stringify(now[field]) === JSON.stringify(was[field]))
        return `${made.kind}.${field}`;
    }
  }
  return null;
}
