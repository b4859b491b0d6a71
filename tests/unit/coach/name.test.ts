import { expect, test } from 'vitest';
import { nameOf } from '#shared/coach/name.ts';
import { planWith } from '#tests/support/plans.ts';

test('a thing is called by its own words, or by what it belongs to', () => {
  const view = planWith((b) => {
    const question = b.learningQuestion({ text: 'Hoe lees ik cijfers?', shortTitle: ' ' });
    b.learningQuestion({ shortTitle: 'Cijfers' });
    const activity = b.activity({ title: 'Training', learningQuestionId: question.id });
    const cost = b.cost({ activityId: activity.id });
    b.cost({ activityId: activity.id, title: 'Boek' });
    b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 1 });
    b.selfScore({ requirementId: b.requirement().id, level: 2, evidence: 'Iets anders' });
  });
  const names = [...view.records.values()].map((record) => nameOf(view, record));
  expect(names).toEqual([
    'Ontwikkelplan',
    'Hoe lees ik cijfers?',
    'Cijfers',
    'Training',
    'Training',
    'Boek',
    'Afdeling',
    'Training',
    'Cijfers duiden',
    'Cijfers duiden',
  ]);
});

test('a long text is shortened, and blanks are no name', () => {
  const name = (shortTitle: string, text: string) => {
    const view = planWith((b) => b.learningQuestion({ shortTitle, text }));
    return nameOf(view, view.learningQuestions[0] as never);
  };
  expect(name('', 'Hoe lees ik\ncijfers zo dat ik in een nota eerlijk kan zeggen wat zeker is?')).toBe(
    'Hoe lees ik cijfers zo dat ik in een nota …',
  );
  expect(name('Een heel lange korte titel die toch weer een zin geworden is', '')).toBe(
    'Een heel lange korte titel die toch weer een …',
  );
  expect(name(' ', '   ')).toBe('');
});
