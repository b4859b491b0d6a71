import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { alter } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

function planOfTwoQuestions() {
  const b = new PlanBuilder();
  const questions = [b.learningQuestion({ text: 'Een' }), b.learningQuestion({ text: 'Twee' })] as const;
  const activities = questions.map((q) => b.activity({ title: 'Lezen', learningQuestionId: q.id }));
  b.requirement();
  b.conversation({ heldOn: '2026-12-03' });
  return { view: b.view(), questions, activities };
}

function edited(view: PlanView, change: ReturnType<typeof alter>): PlanView {
  return new PlanView(applyChanges(view.records, change ? [change] : []), view);
}

describe('the view of a plan after an edit', () => {
  test('keeps the lists and groups in which nothing differs, and only those', () => {
    const { view, questions, activities } = planOfTwoQuestions();
    const [first, second] = questions;
    const next = edited(view, alter(activities[0] as NonNullable<(typeof activities)[0]>, { title: 'Oefenen' }));
    expect(next.requirements).toBe(view.requirements);
    expect(next.learningQuestions).toBe(view.learningQuestions);
    expect(next.conversations).toBe(view.conversations);
    expect(next.activitiesOf(second.id)).toBe(view.activitiesOf(second.id));
    expect(next.activities).not.toBe(view.activities);
    expect(next.activitiesOf(first.id)).not.toBe(view.activitiesOf(first.id));
    expect(next.activitiesOf(first.id)[0]?.title).toBe('Oefenen');
  });

  test('is the same as one that is read anew', () => {
    const { view, questions, activities } = planOfTwoQuestions();
    const moved = alter(activities[0] as NonNullable<(typeof activities)[0]>, { learningQuestionId: questions[1].id });
    const [next, anew] = [edited(view, moved), new PlanView(edited(view, moved).records)];
    expect(next.activitiesOf(questions[0].id)).toEqual(anew.activitiesOf(questions[0].id));
    expect(next.activitiesOf(questions[1].id)).toEqual(anew.activitiesOf(questions[1].id));
    expect(next.activities).toEqual(anew.activities);
    expect(next.looseActivities()).toEqual(anew.looseActivities());
  });

  test('puts a list in order again when a record of it took another place', () => {
    const { view, questions } = planOfTwoQuestions();
    const next = edited(view, alter(questions[1], { position: questions[0].position - 1 }));
    expect(next.learningQuestions.map((q) => q.text)).toEqual(['Twee', 'Een']);
  });
});
