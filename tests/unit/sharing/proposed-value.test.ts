import { expect, test } from 'vitest';
import { askedAs, readValue, writtenValue } from '#renderer/responding/proposed-value.ts';
import { type Kind, kinds } from '#shared/model/records.ts';
import { canPropose, currentValue, fieldsToPropose } from '#shared/share/proposable.ts';
import { PlanBuilder, today } from '#tests/support/plans.ts';

test.each([
  ['cost', 'amountCents', '1.280,00', 128_000],
  ['cost', 'amountCents', '', null],
  ['activity', 'workMinutes', '3,6', 216],
  ['learningQuestion', 'neededBy', '31-3-2027', '2027-03-31'],
  ['conversation', 'startTime', '9u30', '09:30'],
  ['conversation', 'durationMinutes', '1,5', 90],
  ['requirement', 'requiredLevel', '4', 4],
  ['sideTask', 'isCoreTask', 'true', true],
  ['requirement', 'title', '  Twee\n regels ', 'Twee regels'],
] as const)('%s.%s: %j is read', (kind, field, written, value) => {
  expect(readValue(kind, field, written, today)).toEqual({ value });
  expect(canPropose(kind, field, value)).toBe(true);
});

test.each([
  ['cost', 'amountCents', 'veel', 'notEuros'],
  ['activity', 'workMinutes', 'veel', 'notHours'],
  ['learningQuestion', 'neededBy', '31-2-2027', 'notDate'],
  ['conversation', 'startTime', '24:00', 'notTime'],
] as const)('%s.%s: %j gets its sentence', (kind, field, written, problem) => {
  expect(readValue(kind, field, written, today)).toEqual({ problem });
});

test('every field that can be proposed comes back as it was written down', () => {
  const b = new PlanBuilder();
  b.plan({});
  const question = b.learningQuestion({ neededBy: '2027-03-01' });
  const activity = b.activity({ learningQuestionId: question.id, workMinutes: 135, startDate: '2027-01-09' });
  const records = [
    question,
    activity,
    b.requirement(),
    b.conversation({ startTime: '09:30', durationMinutes: 45 }),
    b.sideTask({ minutesPerWeek: 216 }),
    b.cost({ activityId: activity.id, amountCents: 112_050, vatPermille: 210 }),
  ];
  for (const record of records)
    for (const field of fieldsToPropose(record.kind)) {
      const value = currentValue(record, field) ?? null;
      const read = readValue(record.kind, field, writtenValue(record.kind, field, value, 'nl'), today);
      expect(read, `${record.kind}.${field}`).toEqual({ value });
    }
});

test('every field is asked in a way that knows its choices', () => {
  for (const kind of Object.keys(kinds) as Kind[])
    for (const field of fieldsToPropose(kind)) {
      const asked = askedAs(kind, field);
      if (asked.as === 'choice') expect(asked.options.length, `${kind}.${field}`).toBeGreaterThan(1);
    }
});
