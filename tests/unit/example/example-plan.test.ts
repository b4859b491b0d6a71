import { describe, expect, it } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { examplePlan } from '#shared/example/example-plan.ts';
import { workday } from '#shared/example/workday.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { addDays } from '#shared/model/calendar.ts';
import { paymentOf } from '#shared/model/consent.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { progressOf } from '#shared/model/progress.ts';
import { type Kind, kinds, type PlanRecord } from '#shared/model/records.ts';
import { sideTimeOf } from '#shared/model/side-time.ts';
import { testContext, today } from '../../support/plans.ts';

const languages = ['nl', 'en'] as const;

function exampleOn(day: string, language: 'nl' | 'en' = 'nl') {
  const context = { ...testContext(), today: day, now: `${day}T10:00:00Z` };
  const changes = examplePlan(context, language);
  const records = changes.map((c) => c.after as PlanRecord);
  return { context, changes, view: new PlanView(new Map(records.map((r) => [r.id, r]))) };
}

/** What the example is meant to show, and nothing else: a sum, a talk, a step that is not finished, two that wait. */
const meant = [
  'allocations-do-not-add-up',
  'requirement-without-self-score',
  'scores-far-apart',
  'parked-idea-waiting',
  'parked-idea-waiting',
  'commitment-overdue',
];

/** What only use brings: what one said to the coach, to a reminder or to a calendar of one's own. */
const ofUse: readonly Kind[] = ['dismissal', 'ruleSetting', 'calendarEntry', 'reminder'];
/** What it does not show yet. */
const toCome: readonly Kind[] = ['share', 'remark', 'proposal', 'feedbackRequest'];

describe('the example plan', () => {
  it.each(languages)('may be written as it is, in %s, and holds every kind of record', (language) => {
    const { context, changes, view } = exampleOn(today, language);
    const set = ChangeSet.parse({
      id: 'change-0001',
      planId: context.planId,
      at: context.now,
      group: 'g',
      origin: 'edit',
      changes,
    });
    expect(checkChangeSet({ get: () => undefined, referrers: () => [] }, set)).toBeNull();
    const shown = (Object.keys(kinds) as Kind[]).filter((kind) => ![...ofUse, ...toCome].includes(kind));
    expect(new Set(changes.map((c) => c.after?.kind))).toEqual(new Set(shown));
    expect(view.plan.isExample).toBe(true);
    expect(view.plan.title).toMatch(language === 'nl' ? /^Voorbeeld: / : /^Example: /);
  });

  it('is complete: every state and every way occurs', () => {
    const { view } = exampleOn(today);
    const all = <T>(values: readonly T[]) => new Set(values);
    expect(view.requirements.length).toBe(12);
    expect(view.requirements.filter((r) => r.notNow !== null)).toHaveLength(1);
    expect(all(view.learningQuestions.map((q) => q.state))).toEqual(all(['active', 'later', 'done']));
    expect(all(progressOf(view).stations.map((s) => s.state))).toEqual(all(['done', 'busy', 'attention', 'later']));
    expect(all(view.activities.map((a) => a.way))).toEqual(all(['experience', 'others', 'formal']));
    expect(all(view.activities.map((a) => a.state))).toEqual(all(['idea', 'planned', 'busy', 'done', 'dropped']));
    expect(all(view.allocations.map((a) => paymentOf(view, a).state))).toEqual(
      all(['planned', 'requested', 'approved', 'spent']),
    );
    expect(all(view.budgetSources.map((s) => s.sourceKind))).toEqual(all(['department', 'personal', 'private']));
    expect(all(view.conversations.map((c) => c.state))).toEqual(all(['held', 'planned']));
    expect(view.requirements.some((r) => view.selfScores(r.id).length > 1)).toBe(true);
    const givers = view.requirements.flatMap((r) => view.feedback(r.id).map((f) => f.giverName));
    expect(all(givers).size).toBe(3);
    expect(sideTimeOf(view).freeMinutes).toBeGreaterThan(0);
  });

  it('gives the coach only what it is meant to show, on every day of a leap year and the next', () => {
    for (let day = '2028-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
      const { view } = exampleOn(day);
      expect({ day, found: coach(view, day).map((f) => f.ruleId) }).toEqual({ day, found: meant });
    }
  });

  it('says the same in both languages, each in its own words', () => {
    const [dutch, english] = languages.map((language) => exampleOn(today, language).changes.map((c) => c.after));
    expect(english?.map((r) => r?.kind)).toEqual(dutch?.map((r) => r?.kind));
    const titles = (records: typeof dutch) => records?.flatMap((r) => (r?.kind === 'requirement' ? [r.title] : []));
    expect(new Set([...(titles(dutch) ?? []), ...(titles(english) ?? [])]).size).toBe(24);
  });

  it('keeps the place in the profile from which a requirement was read', () => {
    const { view } = exampleOn(today, 'en');
    const [profile] = view.jobProfiles;
    const read = view.requirements.filter((r) => r.profileId === profile?.id);
    expect(read.map((r) => profile?.text.slice(r.profileStart ?? 0, r.profileEnd ?? 0))).toEqual(
      read.map((r) => r.title),
    );
    expect(read).toHaveLength(view.requirements.filter((r) => r.origin === 'profile').length);
  });

  it('makes appointments on working days', () => {
    expect(workday('2026-11-23', 5)).toBe('2026-11-30');
    expect(workday('2026-11-23', -1)).toBe('2026-11-20');
    expect(workday('2026-11-23', -3)).toBe('2026-11-20');
  });
});
