import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import {
  lessonToActivity,
  lessonToEvidence,
  scoreWithLesson,
  startEntry,
  tie,
  tiesOf,
  titleOfLesson,
  untie,
} from '#shared/model/edits/logbook.ts';
import { isActedOn } from '#shared/model/logbook.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { privateSource } from '#shared/model/talk-points.ts';
import { PlanBuilder, testContext, today } from '../../../support/plans.ts';

const afterwards = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c) => c !== null),
    ),
  );
const context = testContext('made');

describe('an entry to write in', () => {
  test('is new, of today, and about what stood in front', () => {
    const b = new PlanBuilder();
    const activity = b.activity();
    const { changes, entry } = startEntry(b.view(), context, { about: activity });
    expect(entry).toMatchObject({ happenedOn: today, entryKind: 'reflection', activityIds: [activity.id] });
    expect(afterwards(b.view(), changes).reflections).toEqual([entry]);
  });

  test('is the one in which nothing stands yet, with the day and tie of this time', () => {
    const b = new PlanBuilder();
    const question = b.learningQuestion();
    const empty = b.reflection({ whatHappened: ' ', sideTaskIds: [b.sideTask().id] });
    const { changes, entry } = startEntry(b.view(), context, { about: question, happenedOn: '2026-11-20' });
    expect(entry.id).toBe(empty.id);
    expect(afterwards(b.view(), changes).reflections).toEqual([entry]);
    expect(entry).toMatchObject({ happenedOn: '2026-11-20', learningQuestionIds: [question.id], sideTaskIds: [] });
  });

  test('is never a look-back on a week', () => {
    const b = new PlanBuilder();
    const weekly = b.reflection({ entryKind: 'weekly', whatHappened: '' });
    expect(startEntry(b.view(), context).entry.id).not.toBe(weekly.id);
  });
});

describe('what an entry belongs to', () => {
  test('is tied once and let go again', () => {
    const b = new PlanBuilder();
    const requirement = b.requirement();
    const entry = b.reflection();
    const tied = afterwards(b.view(), [tie(entry, requirement)]);
    const now = tied.get('reflection', entry.id);
    if (!now) throw new Error('gone');
    expect(tiesOf(tied, now)).toEqual([requirement]);
    expect(tie(now, requirement)).toBeNull();
    expect(afterwards(tied, [untie(now, requirement)]).get('reflection', entry.id)).toEqual(entry);
  });
});

describe('a lesson', () => {
  test('becomes an activity that is called after what I do differently tomorrow', () => {
    const b = new PlanBuilder();
    const question = b.learningQuestion();
    const entry = b.reflection({ lesson: 'Eerst het antwoord', tomorrow: 'Samen oefenen met Tom\nvoor het debat' });
    const { changes, activity } = lessonToActivity(b.view(), context, entry.id, question.id);
    // The title alone: the lesson and what comes after it stay in the logbook, and the activity stays until it is seen.
    expect(activity).toMatchObject({
      title: 'Samen oefenen met Tom',
      note: '',
      way: 'others',
      learningQuestionId: question.id,
      origin: { source: 'logbook', sourceId: entry.id, isSeen: false },
    });
    expect(privateSource(activity as RecordOf<'activity'>)).toBe('reflection');
    const view = afterwards(b.view(), changes);
    const now = view.get('reflection', entry.id);
    expect(now).toMatchObject({ becameActivityIds: [activity?.id], learningQuestionIds: [question.id] });
    expect(view.activitiesOf(question.id)).toEqual([activity]);
  });

  test('becomes a loose activity without a question, and nothing when there is none', () => {
    const b = new PlanBuilder();
    const entry = b.reflection({ lesson: 'x'.repeat(3_000) });
    const { activity } = lessonToActivity(b.view(), context, entry.id, null);
    expect(activity?.learningQuestionId).toBeNull();
    expect(activity?.title.length).toBeLessThanOrEqual(2_000);
    expect(activity?.note).toBe('');
    expect(lessonToActivity(b.view(), context, b.reflection().id, null)).toEqual({ changes: [], activity: null });
    expect(lessonToActivity(b.view(), context, 'gone-since', null).changes).toEqual([]);
  });

  test('becomes an activity in the words that its owner saw, which may go along', () => {
    const b = new PlanBuilder();
    const entry = b.reflection({ lesson: 'Marieke luisterde niet', tomorrow: 'Eerst vragen' });
    const seen = { title: 'Eerst vragen', note: 'In het teamoverleg' };
    const { activity } = lessonToActivity(b.view(), context, entry.id, null, seen);
    expect(activity).toMatchObject({ ...seen, origin: { source: 'logbook', sourceId: entry.id, isSeen: true } });
    expect(privateSource(activity as RecordOf<'activity'>)).toBeNull();
  });

  test('is added once to the evidence of the latest own score', () => {
    const b = new PlanBuilder();
    const requirement = b.requirement();
    const score = b.selfScore({ requirementId: requirement.id, level: 2, evidence: 'Mijn nota' });
    const entry = b.reflection({ lesson: 'Eerst het antwoord' });
    const view = afterwards(b.view(), lessonToEvidence(b.view(), entry.id, requirement.id, 'Eerst het antwoord'));
    expect(view.latestSelfScore(requirement.id)?.origin).toMatchObject({ sourceId: entry.id, isSeen: true });
    expect(view.latestSelfScore(requirement.id)?.evidence).toBe('Mijn nota\n\nEerst het antwoord');
    const now = view.get('reflection', entry.id);
    expect(now).toMatchObject({ becameScoreIds: [score.id], requirementIds: [requirement.id] });
    expect(now && isActedOn(now)).toBe(true);
    expect(lessonToEvidence(view, entry.id, requirement.id, 'Eerst het antwoord')).toEqual([]);
  });

  test('alone says no level: without a score there is nothing to add it to', () => {
    const b = new PlanBuilder();
    const entry = b.reflection({ lesson: 'Eerst het antwoord' });
    expect(lessonToEvidence(b.view(), entry.id, b.requirement().id, 'Eerst het antwoord')).toEqual([]);
  });

  test('is the evidence of a new score, and the earlier score stays', () => {
    const b = new PlanBuilder();
    const requirement = b.requirement();
    b.selfScore({ requirementId: requirement.id, level: 2, scoredOn: '2026-11-01', scoredAt: '2026-11-01T09:00:00Z' });
    const entry = b.reflection({ lesson: 'Eerst het antwoord' });
    const view = afterwards(
      b.view(),
      scoreWithLesson(b.view(), context, entry.id, requirement.id, 3, 'Eerst het antwoord'),
    );
    expect(view.selfScores(requirement.id).map((s) => [s.level, s.evidence])).toEqual([
      [2, ''],
      [3, 'Eerst het antwoord'],
    ]);
    expect(view.get('reflection', entry.id)?.becameScoreIds).toEqual([view.latestSelfScore(requirement.id)?.id]);
  });
});

test('a lesson proposes one line as a title: of tomorrow, else of the lesson, cut where it is far too long', () => {
  expect(titleOfLesson({ tomorrow: ' Eerst vragen \nen dan', lesson: 'Les' })).toBe('Eerst vragen');
  expect(titleOfLesson({ tomorrow: ' \n ', lesson: ' Les\nnog meer' })).toBe('Les');
  expect(titleOfLesson({ tomorrow: '', lesson: '' })).toBe('');
  expect(titleOfLesson({ tomorrow: 'x'.repeat(2_000), lesson: '' })).toBe('x'.repeat(2_000));
  expect(titleOfLesson({ tomorrow: 'x'.repeat(2_001), lesson: '' })).toBe(`${'x'.repeat(1_800)} …`);
});
