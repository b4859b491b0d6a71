import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import {
  askQuestion,
  gapsNotNow,
  midSentence,
  moveQuestion,
  openGaps,
  putOff,
  questionsIn,
  tieRequirement,
  untieRequirement,
} from '#shared/model/edits/questions.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const after = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

const gaps = planWith((b) => {
  b.requirement({ title: 'zonder score' });
  b.selfScore({ requirementId: b.requirement({ title: 'kloof' }).id, level: 1 });
  b.selfScore({ requirementId: b.requirement({ title: 'niet nu', notNow: { reason: 'druk' } }).id, level: 1 });
  b.selfScore({ requirementId: b.requirement({ title: 'op niveau' }).id, level: 3 });
  const asked = b.requirement({ title: 'gevraagd' });
  b.selfScore({ requirementId: asked.id, level: 1 });
  b.learningQuestion({ requirementIds: [asked.id] });
});
const titled = (title: string) => gaps.requirements.find((r) => r.title === title) ?? gaps.requirements[0] ?? never();

test('a gap is open until it has a question or was put off', () => {
  expect(openGaps(gaps).map((r) => r.title)).toEqual(['kloof']);
  expect(gapsNotNow(gaps).map((r) => r.title)).toEqual(['niet nu']);
});

test('a question of one requirement takes its title and ends "bewust niet nu"', () => {
  const { changes, question } = askQuestion(gaps, testContext('q'), [titled('niet nu')], 'Hoe leer ik dit?');
  expect(question).toMatchObject({ text: 'Hoe leer ik dit?', shortTitle: 'niet nu', state: 'active' });
  const next = after(gaps, changes);
  expect(next.learningQuestions.at(-1)).toEqual(question);
  expect(gapsNotNow(next)).toEqual([]);
  expect(next.get('requirement', titled('niet nu').id)?.notNow).toBeNull();
});

test('a question of several requirements is tied to all and has no short title yet', () => {
  const { question } = askQuestion(gaps, testContext('q'), [titled('kloof'), titled('niet nu')], '');
  expect(question).toMatchObject({ shortTitle: '', requirementIds: [titled('kloof').id, titled('niet nu').id] });
});

test('putting off keeps the reason and can be taken back', () => {
  const off = putOff(titled('kloof'), 'Eerst de begroting');
  expect(off?.after).toMatchObject({ notNow: { reason: 'Eerst de begroting' } });
  expect(putOff(titled('niet nu'), 'druk')).toBeNull();
  expect(putOff(titled('niet nu'), null)?.after).toMatchObject({ notNow: null });
});

test('a requirement is tied once and let go', () => {
  const [question] = gaps.learningQuestions;
  if (!question) throw new Error('the plan has one');
  const tied = tieRequirement(question, titled('kloof').id);
  expect(tied?.after).toMatchObject({ requirementIds: [titled('gevraagd').id, titled('kloof').id] });
  expect(tieRequirement(question, titled('gevraagd').id)).toBeNull();
  expect(untieRequirement(question, titled('gevraagd').id)?.after).toMatchObject({ requirementIds: [] });
});

test('order of priority is per state', () => {
  const view = planWith((b) => {
    b.learningQuestion({ text: 'a' });
    b.learningQuestion({ text: 'uitgesteld', state: 'later' });
    b.learningQuestion({ text: 'b' });
    b.learningQuestion({ text: 'c' });
  });
  const third = questionsIn(view, 'active')[2] ?? never();
  const next = after(view, moveQuestion(view, third, 1));
  expect(questionsIn(next, 'active').map((q) => q.text)).toEqual(['a', 'c', 'b']);
  expect(questionsIn(next, 'later').map((q) => q.text)).toEqual(['uitgesteld']);
});

test.each([
  ['Adviseren onder tijdsdruk', 'adviseren onder tijdsdruk'],
  ['HR-beleid kennen', 'HR-beleid kennen'],
  ['Één voor één', 'één voor één'],
  ['X', 'x'],
  ['', ''],
])('%s goes on as %s', (title, expected) => {
  expect(midSentence(title)).toBe(expected);
});

function never(): never {
  throw new Error('there should be one');
}

test.each([
  ['Cijfers duiden', 'cijfers duiden'],
  ['AVG toepassen', 'AVG toepassen'],
  ['I-adviezen schrijven', 'i-adviezen schrijven'],
  ['E', 'e'],
  ['', ''],
  ['Één lijn trekken', 'één lijn trekken'],
])('%s goes on within a sentence as %s', (title, words) => {
  expect(midSentence(title)).toBe(words);
});
