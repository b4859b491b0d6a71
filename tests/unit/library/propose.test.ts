import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '#shared/library/library.ts';
import { type Proposal, proposeActivities } from '#shared/library/propose.ts';
import { wordReasons } from '#shared/library/reason-words.ts';
import { activityOf, waysToLearn } from '#shared/library/ways.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { type PlanBuilder, planWith, today } from '#tests/support/plans.ts';

/** What is proposed for the first learning question of a plan. */
function proposed(write: (b: PlanBuilder) => void): Proposal[] {
  const view = planWith(write);
  const [question] = view.learningQuestions;
  if (question === undefined) throw new Error('no learning question');
  return proposeActivities(view, question, waysToLearn(view, library), today);
}
/** Words of which the library knows none, so that only what a test says counts. */
const text = 'Xxxxxxx?';
const first = (list: readonly Proposal[], count = 10) => list.slice(0, count).map((p) => p.way);
const placeOf = (list: readonly Proposal[], id: string) => list.findIndex((p) => p.way.id === id);

describe('what a learning question gets', () => {
  test('a skill gets what is practised, knowledge gets what is found out', () => {
    for (const mastery of ['knowledge', 'skill'] as const) {
      const list = proposed((b) => {
        b.learningQuestion({ text, requirementIds: [b.requirement({ mastery, title: text }).id] });
      });
      expect(new Set(first(list, 6).map((w) => w.suits))).toEqual(new Set([mastery]));
      expect(wordReasons(list[0]?.reasons ?? [], 'nl')).toContain(mastery === 'skill' ? 'een vaardigheid' : 'kennis');
    }
  });

  test('informal comes first, and a course is not among the first ten', () => {
    const list = proposed((b) => {
      b.learningQuestion({ text });
    });
    const ways = first(list).map((w) => w.way);
    expect(ways).not.toContain('formal');
    expect(new Set(ways)).toEqual(new Set(['experience', 'others']));
  });

  test('with only courses, what is done in the work and with others says so', () => {
    const list = proposed((b) => {
      const question = b.learningQuestion({ text });
      b.activity({ title: 'Training', way: 'formal', learningQuestionId: question.id });
    });
    expect(first(list, 40).map((w) => w.way)).not.toContain('formal');
    expect(wordReasons(list[0]?.reasons ?? [], 'nl')).toBe('er staan nu alleen cursussen');
  });

  test('with only work of one’s own, learning with others comes up', () => {
    const list = proposed((b) => {
      const question = b.learningQuestion({ text });
      b.activity({ title: 'Zelf doen', way: 'experience', learningQuestionId: question.id });
    });
    expect(list[0]).toMatchObject({ way: { way: 'others' }, reasons: [{ why: 'new-way', way: 'others' }] });
  });

  test('how somebody likes to learn leads the list', () => {
    const list = proposed((b) => {
      b.plan({ learningForms: ['teaching'] });
      b.learningQuestion({ text });
    });
    expect(first(list, 4).every((w) => w.forms.includes('teaching'))).toBe(true);
    expect(wordReasons(list[0]?.reasons ?? [], 'en')).toBe('you like to learn by explaining it');
  });

  test('what is needed soon is short, and what takes long comes last', () => {
    const write = (neededBy: string | null) => (b: PlanBuilder) => {
      b.learningQuestion({ text, neededBy });
    };
    const soon = proposed(write('2026-12-20'));
    expect(first(soon).every((w) => (w.workMinutes ?? 0) <= 240)).toBe(true);
    expect(soon[0]?.reasons[0]).toEqual({ why: 'soon', neededBy: '2026-12-20' });
    expect(soon.at(-1)?.way.workMinutes).toBeGreaterThan(960);
    // A day that has passed, and one far away, hurry nobody.
    for (const other of ['2026-11-22', '2027-06-01', null])
      expect(proposed(write(other)).flatMap((p) => p.reasons.map((r) => r.why))).not.toContain('soon');
  });

  test('a gap of two levels asks for what takes time', () => {
    const list = proposed((b) => {
      const r = b.requirement({ title: text, requiredLevel: 4 });
      b.selfScore({ requirementId: r.id, level: 2 });
      b.learningQuestion({ text, requirementIds: [r.id] });
    });
    expect(list[0]?.reasons).toContainEqual({ why: 'growth', gap: 2 });
  });

  test('a word of the question brings what speaks of it to the top', () => {
    const list = proposed((b) => {
      b.learningQuestion({ text: 'Hoe leid ik een vergadering zonder dat die uitloopt?' });
    });
    expect(first(list, 3).map((w) => w.id)).toContain('lead-one-item');
    expect(list[0]?.reasons[0]?.why).toBe('word');
  });

  test('what is about one subject comes up when the question names it, also across knowledge and skill', () => {
    const write = (words: string) => (b: PlanBuilder) => {
      b.learningQuestion({ text: words, requirementIds: [b.requirement({ mastery: 'skill', title: text }).id] });
    };
    const list = proposed(write('Hoe lees ik cijfers?'));
    expect(list[0]).toMatchObject({ way: { id: 'figure-to-its-source' }, reasons: [{ why: 'word', word: 'cijfers' }] });
    expect(placeOf(proposed(write('Hoe werk ik samen?')), 'figure-to-its-source')).toBeGreaterThan(40);
    expect(first(proposed(write(text)), 20).filter((w) => w.about.length > 0)).toEqual([]);
  });

  test('what stands under the question, by id or by name, is not proposed again', () => {
    const list = proposed((b) => {
      const question = b.learningQuestion({ text });
      b.activity({ title: 'Anders genoemd', fromLibrary: 'trial-run', learningQuestionId: question.id });
      b.activity({ title: 'TEKEN hoe het werkt!', learningQuestionId: question.id });
      b.activity({ title: 'Find a mentor for half a year', state: 'dropped', learningQuestionId: question.id });
    });
    expect(['trial-run', 'draw-how-it-works', 'find-a-mentor'].map((id) => placeOf(list, id))).toEqual([-1, -1, -1]);
    expect(list).toHaveLength(library.length - 3);
  });

  test('what stands under another question comes later', () => {
    const write = (isElsewhere: boolean) => (b: PlanBuilder) => {
      b.learningQuestion({ text });
      const other = b.learningQuestion({ text });
      if (isElsewhere) b.activity({ fromLibrary: 'trial-run', learningQuestionId: other.id });
    };
    expect(placeOf(proposed(write(true)), 'trial-run')).toBeGreaterThan(placeOf(proposed(write(false)), 'trial-run'));
  });

  test('what somebody kept is proposed as their own', () => {
    const list = proposed((b) => {
      b.learningQuestion({ text });
      b.ownLibraryItem({ title: 'Meelopen bij team Data', way: 'others' });
      b.ownLibraryItem({ title: 'Lezen in de trein' });
    });
    expect(list[0]).toMatchObject({ way: { isOwn: true }, reasons: [{ why: 'own' }] });
    expect(first(list, 2).map((w) => w.words.nl.title)).toEqual(['Meelopen bij team Data', 'Lezen in de trein']);
  });
});

test('whatever the plan: never empty, nothing that is there, every reason in words, the same twice', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      const ways = waysToLearn(view, library);
      for (const question of view.learningQuestions) {
        const list = proposeActivities(view, question, ways, today);
        expect(list.length).toBeGreaterThan(0);
        expect(new Set(list.map((p) => p.way.id)).size).toBe(list.length);
        for (const { way, reasons } of list) {
          expect(activityOf(view, question.id, way)).toBeUndefined();
          for (const language of ['nl', 'en'] as const)
            expect(wordReasons(reasons, language)).toMatch(/^(?!.*(undefined|NaN|\[object)).{5,}$/s);
        }
        const turned = proposeActivities(view, question, [...ways].reverse(), today);
        expect(new Set(turned.map((p) => p.way.id))).toEqual(new Set(list.map((p) => p.way.id)));
        expect(proposeActivities(view, question, ways, today)).toEqual(list);
      }
    }),
    { numRuns: 60 },
  );
});
