import { expect, test } from 'vitest';
import { treeMarks } from '#renderer/workbench/tree-marks.ts';
import type { Finding } from '#shared/coach/engine.ts';
import { planWith } from '#tests/support/plans.ts';

const finding = (recordId: string, place: Finding['place'], severity: Finding['severity']) =>
  ({ key: `${recordId}-${place}-${severity}`, recordId, place, severity }) as Finding;

test('a row carries what is about its record, its branch the worst and all of it, and tips are left out', () => {
  let ids: Record<'requirement' | 'question' | 'activity' | 'cost', string> | undefined;
  const view = planWith((b) => {
    const requirement = b.requirement();
    const question = b.learningQuestion();
    const activity = b.activity({ learningQuestionId: question.id });
    ids = {
      requirement: requirement.id,
      question: question.id,
      activity: activity.id,
      cost: b.cost({ activityId: activity.id }).id,
    };
  });
  if (ids === undefined) throw new Error('written');
  const nodes = [
    {
      key: 'requirements',
      label: '1',
      place: { type: 'requirements' as const },
      children: [{ key: ids.requirement, label: 'Eis', place: { type: 'requirement' as const, id: ids.requirement } }],
    },
    { key: 'step-2', label: '2', place: { type: 'scores' as const } },
    {
      key: 'step-3',
      label: '3',
      place: { type: 'learning-questions' as const },
      children: [
        {
          key: ids.question,
          label: 'Vraag',
          place: { type: 'learning-question' as const, id: ids.question },
          children: [{ key: ids.activity, label: 'Doen', place: { type: 'activity' as const, id: ids.activity } }],
        },
      ],
    },
  ];
  const marks = treeMarks(
    nodes,
    [
      finding(ids.cost, 'budget', 'error'),
      finding(ids.question, 'learning', 'warning'),
      finding(ids.activity, 'learning', 'tip'),
      finding(ids.requirement, 'standing', 'warning'),
      finding(view.plan.id, 'plan', 'warning'),
    ],
    view,
  );
  expect(Object.fromEntries(marks)).toEqual({
    'step-2': { worst: 'warning', count: 1 },
    'step-3': { worst: 'error', count: 2 },
    [ids.question]: { worst: 'error', count: 2 },
    [ids.activity]: { worst: 'error', count: 1 },
  });
});
