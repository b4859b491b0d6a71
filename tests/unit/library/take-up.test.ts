import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { findWays, wantAll } from '#shared/library/find.ts';
import { library } from '#shared/library/library.ts';
import { isKept, keepActivity, keptItemOf, parkWay, takeUp } from '#shared/library/take-up.ts';
import { activityOf, type WayToLearn, waysToLearn } from '#shared/library/ways.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const context = testContext('new');
const wayOf = (view: PlanView, id: string) =>
  waysToLearn(view, library).find((w) => w.id === id) ?? (expect.fail(id) as never);
const applied = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

describe('taking up a way to learn', () => {
  test('gives one activity, an idea with its hours and what makes it stick; not a second time', () => {
    const view = planWith((b) => {
      b.learningQuestion();
    });
    const question = view.learningQuestions[0] ?? expect.fail();
    const way = wayOf(view, 'draw-how-it-works');
    const changes = takeUp(view, context, way, question.id, 'en');
    expect(changes).toMatchObject([
      {
        before: null,
        after: {
          kind: 'activity',
          title: 'Draw how it works',
          note: way.words.en.sticks,
          way: 'experience',
          state: 'idea',
          workMinutes: 60,
          ownMinutes: null,
          learningQuestionId: question.id,
          fromLibrary: 'draw-how-it-works',
        },
      },
    ]);
    const next = applied(view, changes);
    expect(activityOf(next, question.id, way)?.title).toBe('Draw how it works');
    expect(takeUp(next, context, way, question.id, 'nl')).toEqual([]);
    expect(takeUp(view, context, way, 'gone-question', 'nl')).toEqual([]);
  });

  test('without a learning question it is parked, once', () => {
    const view = planWith();
    const way = wayOf(view, 'short-course');
    const changes = parkWay(view, context, way, 'nl');
    expect(changes).toMatchObject([{ after: { kind: 'parkedIdea', title: way.words.nl.title } }]);
    expect(parkWay(applied(view, changes), context, way, 'en')).toEqual([]);
  });
});

describe('keeping an activity', () => {
  test('it stands among the ways to learn, with what its requirements ask, and can be taken up elsewhere', () => {
    const view = planWith((b) => {
      const question = b.learningQuestion({ requirementIds: [b.requirement({ mastery: 'knowledge' }).id] });
      b.activity({
        title: 'Meelopen bij Tom',
        way: 'others',
        workMinutes: 480,
        ownMinutes: 60,
        note: 'Vraag door.',
        learningQuestionId: question.id,
      });
      b.learningQuestion();
    });
    const activity = view.activities[0] ?? expect.fail();
    const next = applied(view, keepActivity(view, context, activity.id));
    const item = next.ownLibraryItems[0] ?? expect.fail();
    expect(item).toMatchObject({ title: 'Meelopen bij Tom', way: 'others', suits: 'knowledge', ownMinutes: 60 });
    expect(keptItemOf(next, activity)).toBe(item);
    expect(keepActivity(next, context, activity.id)).toEqual([]);
    const [, other] = next.learningQuestions;
    expect(takeUp(next, context, wayOf(next, item.id), other?.id ?? '', 'nl')).toMatchObject([
      { after: { title: 'Meelopen bij Tom', note: 'Vraag door.', workMinutes: 480, ownMinutes: 60 } },
    ]);
  });

  test('what was taken from the library needs no keeping, until it has another name', () => {
    const view = planWith((b) => {
      b.activity({ title: 'Draw how it works', fromLibrary: 'draw-how-it-works' });
      b.activity({ title: 'De geldstroom tekenen', fromLibrary: 'draw-how-it-works' });
    });
    expect(view.activities.map((a) => isKept(view, a, library))).toEqual([true, false]);
  });

  test('one without a name, or one that is gone, is not kept', () => {
    const view = planWith((b) => {
      b.activity({ title: ' ' });
    });
    expect(keepActivity(view, context, view.activities[0]?.id ?? '')).toEqual([]);
    expect(keepActivity(view, context, 'gone')).toEqual([]);
  });
});

describe('finding', () => {
  const view = planWith((b) => {
    b.ownLibraryItem({ title: 'Café-overleg bijwonen', workMinutes: null });
  });
  const all = waysToLearn(view, library).map((way) => ({ way }));
  const ids = (wanted: Partial<typeof wantAll>, language: 'nl' | 'en' = 'nl') =>
    findWays(all, { ...wantAll, ...wanted }, language).map((f) => f.way.id);

  test('nothing asked is everything', () => {
    expect(ids({})).toHaveLength(library.length + 1);
  });
  test.each<[string, 'nl' | 'en', string]>([
    ['OUDERAVOND', 'nl', 'organise-a-meeting'],
    ['uitnodiging regelt', 'nl', 'organise-a-meeting'],
    ['intervisie', 'nl', 'bring-a-case-to-the-group'],
    ['peer group', 'en', 'bring-a-case-to-the-group'],
  ])('“%s” in %s finds %s', (text, language, id) => {
    expect(ids({ text }, language)).toContain(id);
  });
  test('accents and signs do not matter, and every word counts', () => {
    expect(ids({ text: 'cafe overleg' })).toEqual([view.ownLibraryItems[0]?.id]);
    expect(ids({ text: 'café xyzzy' })).toEqual([]);
    expect(ids({ text: ' … ' })).toHaveLength(library.length + 1);
  });
  test('the way it is called finds all of that way', () => {
    const formal = (w: WayToLearn) => w.way === 'formal';
    expect(ids({ text: 'cursus of training' }).length).toBeGreaterThanOrEqual(all.filter((a) => formal(a.way)).length);
  });
  test('choices narrow it: way, what it suits, and time', () => {
    const of = (wanted: Partial<typeof wantAll>) => findWays(all, { ...wantAll, ...wanted }, 'nl').map((f) => f.way);
    expect(of({ way: 'formal' })).toHaveLength(16);
    expect(of({ suits: 'knowledge' }).every((w) => w.suits !== 'skill')).toBe(true);
    expect(of({ time: 'hours' }).every((w) => (w.workMinutes ?? 999) <= 120)).toBe(true);
    expect(of({ time: 'more' }).every((w) => (w.workMinutes ?? 0) > 480)).toBe(true);
    const timed = (['hours', 'day', 'more'] as const).flatMap((time) => of({ time }));
    expect(new Set(timed).size).toBe(library.length);
    expect(timed).toHaveLength(library.length);
  });
});
