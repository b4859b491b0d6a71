import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { alterGiver, completeEvidence, recordOpinion, scoreRequirement } from '#shared/model/edits/scores.ts';
import { standingOf } from '#shared/model/gap.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type RecordOf } from '#shared/model/records.ts';
import { distanceToOthers, scoreHistory, unscoredRequirements } from '#shared/model/score-history.ts';
import { testContext as plainContext, planWith, today } from '#tests/support/plans.ts';

/** Ids sort against time, and the clock of the machine runs back: the order must come from the edit itself. */
const testContext = (prefix: string) => ({
  ...plainContext(prefix),
  now: `2026-11-23T09:00:00.${String(900 - prefix.charCodeAt(0))}Z`,
});

const after = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

function planWithOne(): { view: PlanView; requirement: RecordOf<'requirement'> } {
  let requirement!: RecordOf<'requirement'>;
  const view = planWith((b) => {
    requirement = b.requirement({ requiredLevel: 4 });
  });
  return { view, requirement };
}

test('a first answer is a score of today', () => {
  const { view, requirement } = planWithOne();
  const next = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  expect(next.latestSelfScore(requirement.id)).toMatchObject({ level: 2, scoredOn: today, evidence: '' });
  expect(unscoredRequirements(view)).toEqual([requirement]);
  expect(unscoredRequirements(next)).toEqual([]);
});

test('the same level twice on a day writes nothing', () => {
  const { view, requirement } = planWithOne();
  const once = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  expect(scoreRequirement(once, testContext('t'), requirement.id, 2)).toEqual([]);
});

test('a second thought is a new score that counts; the first stays and the evidence goes along', () => {
  const { view, requirement } = planWithOne();
  const once = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  const told = after(once, [completeEvidence(once, requirement.id, 'Nota van mei') ?? never()]);
  const twice = after(told, scoreRequirement(told, testContext('z'), requirement.id, 3));
  expect(twice.selfScores(requirement.id).map((s) => [s.level, s.evidence])).toEqual([
    [2, 'Nota van mei'],
    [3, 'Nota van mei'],
  ]);
  expect(scoreHistory(twice, requirement.id).map((s) => s.level)).toEqual([3]);
  expect(standingOf(twice, requirement).own).toBe(3);
});

test('a score on another day is a new one with its own evidence, also at the same level', () => {
  const { view, requirement } = planWithOne();
  const once = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  const told = after(once, [completeEvidence(once, requirement.id, 'Nota van mei') ?? never()]);
  const later = { ...testContext('t'), today: '2027-02-01', now: '2027-02-01T09:00:00Z' };
  const again = after(told, scoreRequirement(told, later, requirement.id, 2));
  expect(scoreHistory(again, requirement.id).map((s) => [s.scoredOn, s.evidence])).toEqual([
    ['2027-02-01', ''],
    [today, 'Nota van mei'],
  ]);
});

test('no edit of scores touches what is fixed about a score', () => {
  const { view, requirement } = planWithOne();
  const once = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  const changes = [
    ...scoreRequirement(once, testContext('t'), requirement.id, 5),
    completeEvidence(once, requirement.id, 'Nota') ?? never(),
  ];
  for (const { before, after: now } of changes) {
    if (before === null || now === null) continue;
    for (const field of definitionOf('selfScore').fixed)
      expect(now[field as keyof typeof now]).toEqual(before[field as keyof typeof before]);
  }
});

test('evidence without a score, or the same evidence, writes nothing', () => {
  const { view, requirement } = planWithOne();
  expect(completeEvidence(view, requirement.id, 'Nota')).toBeNull();
  const once = after(view, scoreRequirement(view, testContext('s'), requirement.id, 2));
  expect(completeEvidence(once, requirement.id, '')).toBeNull();
});

const giver = { giverName: 'Youssef', giverRole: 'client' as const, givenOn: '2026-11-09' };

test('an opinion becomes feedback, changes, and goes when it is emptied', () => {
  const { view, requirement } = planWithOne();
  const empty = recordOpinion(view, testContext('f'), giver, requirement.id, null, { level: null, remark: '  ' });
  expect(empty).toEqual({ changes: [], feedback: null });

  const said = recordOpinion(view, testContext('f'), giver, requirement.id, null, { level: 3, remark: '' });
  const once = after(view, said.changes);
  expect(once.feedback(requirement.id)).toEqual([said.feedback]);
  expect(said.feedback).toMatchObject({ ...giver, level: 3 });

  const more = recordOpinion(once, testContext('g'), giver, requirement.id, said.feedback, {
    level: null,
    remark: 'Ga zo door',
  });
  const twice = after(once, more.changes);
  expect(twice.feedback(requirement.id)).toMatchObject([{ level: null, remark: 'Ga zo door' }]);
  expect(standingOf(twice, requirement).others).toEqual([]);

  const gone = recordOpinion(twice, testContext('h'), giver, requirement.id, more.feedback, {
    level: null,
    remark: '',
  });
  expect(after(twice, gone.changes).feedback(requirement.id)).toEqual([]);
});

test('another name or date goes to all feedback of one giver, and only where it differs', () => {
  const view = planWith((b) => {
    b.feedback({ requirementId: b.requirement().id, giverName: 'Ineke' });
    b.feedback({ requirementId: b.requirement().id, giverName: 'Youssef' });
  });
  const feedback = view.requirements.flatMap((r) => view.feedback(r.id));
  const changes = alterGiver(feedback, { giverName: 'Youssef' });
  expect(changes).toHaveLength(1);
  expect(changes[0]?.after).toMatchObject({ giverName: 'Youssef' });
});

test.each([
  [null, [3], null],
  [4, [], null],
  [4, [2], 2],
  [3, [4, 2], 1],
  [2, [5, 2], 3],
])('own %o beside %o is %o apart', (own, others, distance) => {
  expect(distanceToOthers({ required: 3, own, others, agreed: null, gap: null })).toBe(distance);
});

function never(): never {
  throw new Error('there should be a change');
}
