import type { Level } from '../model/define.ts';
import * as make from '../model/edits/new-self-direction.ts';
import { currentWording } from '../scan/wording.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleActivities } from './learning.ts';

/** Answers in the order of the sentences: know, want, can, dare, may. */
const firstScan: readonly Level[] = [2, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 1, 2, 3, 4, 3, 2];
const secondScan: readonly Level[] = [4, 4, 3, 4, 5, 4, 5, 4, 3, 4, 3, 4, 2, 3, 3, 2, 2, 3, 3, 2];

/**
 * Two scans, eleven weeks apart: she knows more, dares a little more, and misses room. From the last one came the weekly
 * letter that is read halfway, and a question for the next conversation. Also two beliefs and a sheet on the learning climate.
 */
export function writeSelfDirection(example: ExampleWriter, activities: ExampleActivities): void {
  const { remarks, mayQuestion, beliefs, climate, plan } = example.texts;
  const none = { know: '', want: '', can: '', dare: '', may: '' };
  const scan = (number: number, days: number, given: readonly Level[], said: Partial<typeof none>) =>
    example.write(make.newScan, {
      number,
      wordingVersion: currentWording.version,
      startedOn: example.day(days),
      startedAt: example.moment(days),
      completedOn: example.day(days),
      answers: currentWording.statements.map(({ id }, i) => ({ statementId: id, answer: given[i] ?? null })),
      remarks: { ...none, ...said },
    });
  scan(1, -88, firstScan, remarks.first);
  const second = scan(2, -10, secondScan, remarks.second);

  const of = { scanId: second.id, takenOn: example.day(-10), takenAt: example.moment(-10) };
  const halfway = { stepId: 'show-it-halfway', factor: 'dare', activityId: activities.weeklyLetter.id } as const;
  example.write(make.newScanStep, { ...of, ...halfway });
  const next = example.records.find((r) => r.kind === 'conversation' && r.state === 'planned');
  const point = example.write(make.newTalkPoint, {
    text: mayQuestion,
    origin: 'scan',
    sourceKey: 'scan:may-time',
    conversationId: next?.kind === 'conversation' ? next.id : null,
    notedAt: example.moment(-10),
  });
  example.write(make.newScanStep, { ...of, stepId: 'may-time', factor: 'may', talkPointId: point.id });

  for (const question of ['canLearn', 'holdsBack'] as const)
    example.write(make.newBelief, { question, ...beliefs[question], notedOn: example.day(-10) });
  example.write(make.newClimateSheet, {
    ...climate,
    byName: plan.ownerName,
    filledOn: example.day(-9),
    filledAt: example.moment(-9),
    dimensions: {
      goal: { now: 2, wanted: 3 },
      content: { now: 3, wanted: 4 },
      didactics: { now: 1, wanted: 4 },
      organisation: { now: 2, wanted: 3 },
      responsibility: { now: 3, wanted: 4 },
    },
  });
}
