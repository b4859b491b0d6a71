import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coach, wordFinding } from '#shared/coach/coach.ts';
import { coachPlaces, defineRule, type Rule, severities } from '#shared/coach/define.ts';
import { countBySeverity, type Finding, ruleFailedId, runRules } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { defineTexts } from '#shared/text/language.ts';
import { applyFix, expectWords } from '#tests/support/coach-rule.ts';
import { anyPlan, planWith, today } from '#tests/support/plans.ts';

const nastyPlan = anyPlan({ endMayComeFirst: true });
const ruleOf = (finding: Finding) => rules.find((r) => r.id === finding.ruleId) as Rule;

describe('any plan', () => {
  test('is read without a failure, with unique keys and an order that stands', () => {
    fc.assert(
      fc.property(nastyPlan, (view) => {
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
      { numRuns: 300 },
    );
  });

  test('gets every finding in whole sentences, pointing at a record that is there', () => {
    fc.assert(
      fc.property(nastyPlan, (view) => {
        for (const finding of coach(view, today)) {
          expectWords(ruleOf(finding), finding);
          expect(view.records.has(finding.recordId)).toBe(true);
          if (finding.goTo && 'recordId' in finding.goTo) expect(view.records.has(finding.goTo.recordId)).toBe(true);
          const fixKeys = finding.fixes.map((f) => f.key);
          expect(new Set(fixKeys).size).toBe(fixKeys.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is still a valid plan after any fix, and the finding is gone', () => {
    fc.assert(
      fc.property(nastyPlan, (view) => {
        for (const finding of coach(view, today)) {
          for (const fix of finding.fixes) {
            const fixed = applyFix(view, fix);
            expect(runRules([ruleOf(finding)], fixed, today).map((f) => f.key)).not.toContain(finding.key);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('comes to rest when the first fix is applied again and again', () => {
    fc.assert(
      fc.property(nastyPlan, (start) => {
        let view = start;
        for (let round = 0; round < 300; round++) {
          const fix = coach(view, today).find((f) => f.fixes.length > 0)?.fixes[0];
          if (fix === undefined) return;
          view = applyFix(view, fix, today, `round${round}`);
        }
        throw new Error(`fixes go round: ${coach(view, today).map((f) => f.key)}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rule that throws', () => {
  const words = defineTexts({ what: () => 'Kijk hier.', why: 'Daarom.' }, { what: () => 'Look here.', why: 'Thus.' });
  const broken = defineRule<typeof words.nl>({
    id: 'broken',
    severity: 'error',
    place: 'plan',
    words,
    *check(view) {
      yield { record: view.plan };
      throw new Error('a bug');
    },
  });

  test('becomes one finding and stops nothing', () => {
    const view = planWith((b) => b.plan({ startDate: '2027-01-01', endDate: '2026-01-01' }));
    const findings = runRules([broken, ...rules], view, today);
    expect(findings.filter((f) => f.ruleId === 'end-before-start')).toHaveLength(1);
    expect(findings.filter((f) => f.ruleId === 'broken')).toEqual([]);
    const failed = findings.filter((f) => f.ruleId === ruleFailedId);
    expect(failed).toMatchObject([{ data: { ruleId: 'broken', message: 'Error: a bug' } }]);
    expect(wordFinding(failed[0] as Finding, 'nl').what).toBe('Eén controle van de coach werkt nu niet.');
  });
});

test('a fresh plan and a plan with its first requirement are left in peace', () => {
  expect(coach(planWith(), today)).toEqual([]);
  expect(
    coach(
      planWith((b) => b.requirement()),
      today,
    ),
  ).toEqual([]);
});

test('an archived plan is at rest', () => {
  const view = planWith((b) => {
    b.plan({ startDate: '2027-01-01', endDate: '2026-01-01', archivedAt: '2026-11-01T09:00:00Z' });
  });
  expect(coach(view, today)).toEqual([]);
});

test('findings come by severity, then in the order of the method, then in that of the owner', () => {
  const findings = coach(
    planWith((b) => {
      b.activity({ title: 'Tweede', startDate: '2027-02-01', endDate: '2027-01-01', position: 2 });
      b.activity({ title: 'Eerste', startDate: '2027-02-01', endDate: '2027-01-01', position: 1 });
      b.budgetSource({ startDate: '2027-02-01', endDate: '2027-01-01' });
      b.requirement({ title: '' });
    }),
    today,
  );
  expect(findings.map((f) => `${f.severity} ${f.place} ${wordFinding(f, 'nl').what.slice(0, 9)}`)).toEqual([
    'error learning ‘Eerste’ ',
    'error learning ‘Tweede’ ',
    'error budget ‘Afdeling',
    'warning learning ‘Eerste’ ',
    'warning learning ‘Tweede’ ',
    'tip requirements Een eis h',
  ]);
  expect(countBySeverity(findings)).toEqual({ error: 3, warning: 2, tip: 1 });
});

describe('the list of rules', () => {
  const ids = rules.map((r) => r.id);
  const filesIn = (folder: string, end: string) =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url))
      .filter((name) => name.endsWith(end))
      .map((name) => name.slice(0, -end.length));

  test('names each rule once', () => {
    expect(ids).toHaveLength(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test('has a file, texts and a test of the same name for each rule, and nothing else', () => {
    const sorted = ids.toSorted();
    expect(filesIn('shared/coach/rules', '.ts').sort()).toEqual(sorted);
    expect(filesIn('shared/text/rules', '.ts').sort()).toEqual(sorted);
    expect(filesIn('tests/unit/coach', '.test.ts')).toEqual(expect.arrayContaining(sorted));
  });

  test('tells why with its place in the method or the law', () => {
    for (const rule of rules) {
      const { nl, en } = rule.words;
      expect(nl.why).not.toBe(en.why);
      expect(Object.keys(nl.fixes ?? {})).toEqual(Object.keys(en.fixes ?? {}));
    }
  });
});
