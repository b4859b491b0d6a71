import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { addLines, turnIntoRequirement } from '#shared/model/edits/requirements.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanRecord } from '#shared/model/records.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const context = testContext('new');

test('a line becomes a requirement at the end: level 3, medium, from the profile, its kind guessed', () => {
  const view = planWith((b) => b.requirement({ title: 'Nota’s schrijven' }));
  const { changes, requirements, ideas } = addLines(context, view, ['De begrotingscyclus kennen']);
  const after = new PlanView(applyChanges(view.records, changes));
  expect(after.requirements.map((r) => r.title)).toEqual(['Nota’s schrijven', 'De begrotingscyclus kennen']);
  expect(requirements[0]).toMatchObject({
    mastery: 'knowledge',
    requiredLevel: 3,
    importance: 'medium',
    origin: 'profile',
  });
  expect(ideas).toEqual([]);
});

test('a wish becomes a parked idea: no requirement, no activity', () => {
  const view = planWith();
  const added = addLines(context, view, ['ik wil een cursus Excel'], 'ambition');
  const after = new PlanView(applyChanges(view.records, added.changes));
  expect(after.requirements).toEqual([]);
  expect(after.activities).toEqual([]);
  expect(after.parkedIdeas.map((i) => i.title)).toEqual(['ik wil een cursus Excel']);
});

test('the way back: the idea goes and its words are a requirement', () => {
  const view = planWith((b) => b.parkedIdea({ title: 'Training van vrijwilligers', note: 'uit het profiel' }));
  const idea = view.parkedIdeas[0];
  if (!idea) throw new Error('no idea');
  const { changes } = turnIntoRequirement(context, view, idea, 'assignment');
  const after = new PlanView(applyChanges(view.records, changes));
  expect(after.parkedIdeas).toEqual([]);
  expect(after.requirements).toMatchObject([
    { title: 'Training van vrijwilligers', note: 'uit het profiel', origin: 'assignment' },
  ]);
});

test('many lines keep their order, wishes apart', () => {
  const { requirements, ideas } = addLines(context, planWith(), ['b', 'cursus Excel', 'a', ' ', 'workshop Java', 'c']);
  expect(requirements.map((r) => r.title)).toEqual(['b', 'a', 'c']);
  expect(requirements.map((r) => r.position)).toEqual([1, 2, 3]);
  expect(ideas.map((i) => i.title)).toEqual(['cursus Excel', 'workshop Java']);
});

test('an endless line goes on in the note, without a torn character', () => {
  const long = `${'woord '.repeat(400)}einde`;
  const [spaced] = addLines(context, planWith(), [long]).requirements;
  expect(`${spaced?.title} ${spaced?.note}`).toBe(long);
  const [solid] = addLines(context, planWith(), [`x${'🚂'.repeat(1_500)}`]).requirements;
  expect(PlanRecord.safeParse(solid).success).toBe(true);
  expect(`${solid?.title}${solid?.note}`).toBe(`x${'🚂'.repeat(1_500)}`);
});

test('whatever is typed fits the schema, comes after what was there, and nothing else changes', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (view, lines) => {
      const { changes, requirements, ideas } = addLines(context, view, lines);
      expect(changes.every((c) => c.before === null && PlanRecord.safeParse(c.after).success)).toBe(true);
      const after = new PlanView(applyChanges(view.records, changes));
      expect(after.requirements.slice(view.requirements.length)).toEqual(requirements);
      expect(after.parkedIdeas.slice(view.parkedIdeas.length)).toEqual(ideas);
    }),
    { numRuns: 100 },
  );
});
