import { describe, expect, test } from 'vitest';
import type { Rule } from '#shared/coach/define.ts';
import { type Finding, type Fix, runRules } from '#shared/coach/engine.ts';
import { wordWith } from '#shared/coach/word.ts';
import { applyChanges } from '#shared/history/apply.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { referencesOf } from '#shared/model/records.ts';
import { type PlanBuilder, planWith, testContext, today } from './plans.ts';

type Write = (b: PlanBuilder) => void;

export interface InvalidCase {
  readonly plan: Write;
  /** What it says in Dutch; a list when there are several findings. */
  readonly says: string | readonly string[];
  /** Titles of the fixes of the first finding, in Dutch. */
  readonly fixes?: readonly string[];
  /** Looks at the plan after the fix of that title, beside the check that the finding is gone. */
  readonly after?: Readonly<Record<string, (view: PlanView) => void>>;
  /** Name of the field it points at. */
  readonly field?: string;
  readonly on?: string;
}

/** Cases of a rule: plans about which it is silent, plans about which it speaks, and what is left after each fix. */
export function checkRule(
  rule: Rule,
  cases: { valid: Readonly<Record<string, Write>>; invalid: Readonly<Record<string, InvalidCase>> },
): void {
  describe(rule.id, () => {
    test.each(Object.entries(cases.valid))('is silent: %s', (_name, write) => {
      expect(runRules([rule], planWith(write), today).map((f) => wordWith(rule, f, 'nl').what)).toEqual([]);
    });

    describe.each(Object.entries(cases.invalid))(
      'speaks: %s',
      (_name, { plan, says, fixes = [], after, field, on }) => {
        const view = planWith(plan);
        const findings = runRules([rule], view, on ?? today);

        test('says it in both languages', () => {
          expect(findings.map((f) => plain(wordWith(rule, f, 'nl').what))).toEqual([says].flat());
          for (const finding of findings) {
            expectWords(rule, finding);
            expect(view.records.has(finding.recordId)).toBe(true);
          }
          if (field !== undefined) expect(findings[0]?.field).toBe(field);
        });

        test('its fixes leave no finding behind', () => {
          expect(titles(rule, findings[0]).map(plain)).toEqual(fixes);
          for (const finding of findings) {
            finding.fixes.forEach((fix, i) => {
              const fixed = applyFix(view, fix, on);
              const left = runRules([rule], fixed, on ?? today).filter((f) => f.recordId === finding.recordId);
              expect(left).toEqual([]);
              if (finding === findings[0]) after?.[fixes[i] as string]?.(fixed);
            });
          }
        });
      },
    );
  });
}

/** The plan after a fix; fails when the change set would not be taken by the store. */
export function applyFix(view: PlanView, fix: Fix, on = today, idPrefix = 'fixed'): PlanView {
  const context = { ...testContext(idPrefix, view.plan.id), today: on };
  const changes = fix.changes(context, view);
  const ids = changes.map((c) => (c.before ?? c.after)?.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { before } of changes) if (before) expect(view.records.get(before.id)).toEqual(before);
  ChangeSet.parse({ id: 'change-set', planId: view.plan.id, at: context.now, group: 'fix', origin: 'fix', changes });
  const fixed = new PlanView(applyChanges(view.records, changes));
  for (const record of fixed.records.values())
    for (const { to, id } of referencesOf(record)) expect(fixed.records.get(id)?.kind).toBe(to);
  return fixed;
}

/** Every sentence is there in both languages, and no fact is missing in it. */
export function expectWords(rule: Rule, finding: Finding): void {
  for (const language of ['nl', 'en'] as const) {
    const { what, why, fixes, goTo } = wordWith(rule, finding, language);
    for (const sentence of [what, why, ...fixes, ...(goTo === null ? [] : [goTo])]) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
      expect(sentence.trim()).not.toBe('');
    }
    expect(what).toMatch(/[.?]$/);
    expect(why).toMatch(/[.?]$/);
  }
}

function titles(rule: Rule, finding: Finding | undefined): readonly string[] {
  return finding === undefined ? [] : wordWith(rule, finding, 'nl').fixes;
}

/** Amounts hold a space that does not break; a test is easier to read with an ordinary one. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
