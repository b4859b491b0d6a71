import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { guessWay, hangIdea, totalsOf } from '#shared/model/edits/learning.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

test('a parked idea becomes an activity of the learning question and leaves the ideas', () => {
  const b = new PlanBuilder();
  const question = b.learningQuestion();
  const idea = b.parkedIdea({ title: 'Cursus Excel', note: 'Bij Tom gezien' });
  const other = b.parkedIdea({ title: 'Boek lezen' });
  const view = b.view();
  const changes = hangIdea(view, testContext('new'), idea.id, question.id);
  const next = new PlanView(applyChanges(view.records, changes));
  expect(next.activitiesOf(question.id)).toMatchObject([
    { title: 'Cursus Excel', note: 'Bij Tom gezien', way: 'formal', state: 'idea' },
  ]);
  expect(next.parkedIdeas).toEqual([other]);
  expect(changes[0]?.after?.kind).toBe('activity');
});

test('an idea or a question that is gone changes nothing', () => {
  const b = new PlanBuilder();
  const question = b.learningQuestion();
  const idea = b.parkedIdea();
  expect(hangIdea(b.view(), testContext(), idea.id, 'gone-gone')).toEqual([]);
  expect(hangIdea(b.view(), testContext(), question.id, question.id)).toEqual([]);
});

test.each([
  ['Cursus Excel', 'formal'],
  ['E-learning privacy', 'formal'],
  ['Trainingsdag statistiek', 'formal'],
  ['Meekijken bij Tom van team Data', 'others'],
  ['Eigen nota herschrijven, Ineke leest mee', 'others'],
  ['Zelf een rapport schrijven', 'experience'],
  ['', 'experience'],
])('%s is at first %s', (title, way) => {
  expect(guessWay(title)).toBe(way);
});

test('totals leave out what is unknown or dropped, and know nothing from zero', () => {
  const b = new PlanBuilder();
  const question = b.learningQuestion();
  const learningQuestionId = question.id;
  const one = b.activity({ learningQuestionId, workMinutes: 480, ownMinutes: null });
  const two = b.activity({ learningQuestionId, workMinutes: 0, ownMinutes: null });
  const dropped = b.activity({ learningQuestionId, workMinutes: 60, ownMinutes: 60, state: 'dropped' });
  b.cost({ activityId: one.id, amountCents: 0 });
  b.cost({ activityId: two.id, amountCents: null });
  b.cost({ activityId: dropped.id, amountCents: 5_000 });
  const view = b.view();
  expect(totalsOf(view, view.activitiesOf(question.id))).toEqual({
    workMinutes: 480,
    ownMinutes: null,
    costCents: 0,
    hasUnknownCost: true,
  });
  expect(totalsOf(view, [])).toEqual({ workMinutes: null, ownMinutes: null, costCents: null, hasUnknownCost: false });
});
