import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coach, wordFinding } from '#shared/coach/coach.ts';
import { defineRule } from '#shared/coach/define.ts';
import { countBySeverity, type Finding, ruleFailedId, runRules } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { wordSource } from '#shared/coach/word.ts';
import { defineTexts } from '#shared/text/language.ts';
import { coachProperties } from '#tests/support/coach-properties.ts';
import { planWith, today } from '#tests/support/plans.ts';

describe('any plan', () => {
  test.each(Object.entries(coachProperties))('%s', (_name, holds) => holds(40));
});

describe('a rule that throws', () => {
  const words = defineTexts(
    { title: 'Kijken', what: () => 'Kijk hier.', why: 'Daarom.' },
    { title: 'Looking', what: () => 'Look here.', why: 'Thus.' },
  );
  const broken = defineRule<typeof words.nl>({
    id: 'broken',
    severity: 'error',
    place: 'plan',
    source: { part: 'plan' },
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
      expect(nl.title).not.toBe(en.title);
      for (const language of ['nl', 'en'] as const) expect(wordSource(rule.source, language)).not.toMatch(/undefined/);
      if (rule.source.law)
        expect(wordSource(rule.source, 'nl')).toMatch(/artikel .* sinds \d+ \w+ \d{4} \(nagekeken op \d+ \w+ \d{4}\)$/);
      expect(Object.keys(nl.fixes ?? {})).toEqual(Object.keys(en.fixes ?? {}));
    }
  });
});
