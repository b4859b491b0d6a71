import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, requirementsByOrigin } from '#shared/model/codes.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith } from '#tests/support/plans.ts';

test('requirements are numbered through, those of the assignment first', () => {
  const view = planWith((b) => {
    b.requirement({ title: 'ambition', origin: 'ambition' });
    b.requirement({ title: 'profile', origin: 'profile' });
    b.requirement({ title: 'assignment', origin: 'assignment' });
  });
  const codes = codesOf(view);
  expect(requirementsByOrigin(view).flatMap((g) => g.requirements.map((r) => [codes.get(r.id), r.title]))).toEqual([
    ['1', 'assignment'],
    ['2', 'profile'],
    ['3', 'ambition'],
  ]);
});

test('activities carry the letter of their learning question, N under a side task and X under neither', () => {
  const view = planWith((b) => {
    const task = b.sideTask();
    b.learningQuestion();
    const second = b.learningQuestion();
    b.activity({ title: 'B1', learningQuestionId: second.id });
    b.activity({ title: 'B2', learningQuestionId: second.id, sideTaskId: task.id });
    b.activity({ title: 'N1', sideTaskId: task.id });
    b.activity({ title: 'X1' });
  });
  const codes = codesOf(view);
  for (const activity of view.activities) expect(codes.get(activity.id)).toBe(activity.title);
});

test('letters skip N and X and go on after Z', () => {
  const view = planWith((b) => {
    for (let i = 0; i < 26; i++) b.learningQuestion();
  });
  const codes = codesOf(view);
  const letters = view.learningQuestions.map((q) => codes.get(q.id));
  expect(letters.join(' ')).toBe('A B C D E F G H I J K L M O P Q R S T U V W Y Z AA AB');
});

test('every requirement, question and activity has a code of its own', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      const named = [...view.requirements, ...view.learningQuestions, ...view.activities].map((r) => r.id);
      const codes = codesOf(view);
      expect([...codes.keys()].sort()).toEqual([...named].sort());
      expect(new Set(codes.values()).size).toBe(named.length);
    }),
  );
});
