import { expect, test } from 'vitest';
import { stepToActivity, stepToIdea, stepToTalkPoint, writeLookBack } from '#shared/model/edits/look-back.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const context = testContext('own');
const fresh = { title: 'Week van 23 november 2026', happenedOn: '2026-11-25' };

test('the first word makes an entry of the logbook, the next ones go into it', () => {
  const empty = planWith();
  expect(writeLookBack(context, empty, undefined, fresh, { lesson: 'Rustig beginnen.' })).toMatchObject([
    { before: null, after: { kind: 'reflection', entryKind: 'weekly', lesson: 'Rustig beginnen.', ...fresh } },
  ]);
  const view = planWith((b) => b.reflection({ entryKind: 'weekly', ...fresh }));
  const [entry] = view.reflections;
  expect(writeLookBack(context, view, entry?.id, fresh, { tomorrow: 'Bellen' })).toMatchObject([
    { before: entry, after: { id: entry?.id, tomorrow: 'Bellen' } },
  ]);
});

test('the next step becomes an activity, an idea or a point for the conversation to come', () => {
  const view = planWith((b) => {
    b.reflection({ entryKind: 'weekly', ...fresh, tomorrow: ' Tom vragen om mee te kijken\nmet de cijfers ' });
    b.learningQuestion();
    b.conversation({ state: 'held', heldOn: '2026-11-01' });
    b.conversation({ state: 'planned', heldOn: '2026-12-03' });
  });
  const [entry] = view.reflections;
  const [question] = view.learningQuestions;
  if (!entry || !question) throw new Error('both are there');
  const seen = { title: 'Tom vragen om mee te kijken', note: '' };
  const { changes, activity } = stepToActivity(context, view, entry, question.id, seen);
  const origin = { source: 'logbook', sourceId: entry.id, isSeen: true };
  expect(activity).toMatchObject({ ...seen, learningQuestionId: question.id, origin });
  expect(changes[1]).toMatchObject({ after: { activityIds: [activity.id], learningQuestionIds: [question.id] } });
  expect(stepToIdea(context, view, entry, seen)).toMatchObject({ ...seen, origin: activity.origin });
  const planned = view.conversations.find((c) => c.state === 'planned');
  expect(stepToTalkPoint(context, view, entry)).toMatchObject({
    text: 'Tom vragen om mee te kijken\nmet de cijfers',
    origin: 'logbook',
    conversationId: planned?.id,
  });
});
