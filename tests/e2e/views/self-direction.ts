import { currentWording } from '#shared/scan/wording.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

type Answer = 1 | 2 | 3 | 4 | 5 | null;

/** Answers to all sentences in their order; undefined = skipped. */
export function answersOf(given: readonly (Answer | undefined)[]) {
  return currentWording.statements.flatMap(({ id }, i) => {
    const answer = given[i];
    return answer === undefined ? [] : [{ statementId: id, answer }];
  });
}

/** Three completed scans, one half-finished, an answer to each belief and two sheets on the learning climate. */
export function writeSelfDirection(b: PlanBuilder): { scan: string; 'climate-sheet': string } {
  b.scan({
    startedOn: '2026-01-20',
    startedAt: '2026-01-20T09:00:00Z',
    completedOn: '2026-01-20',
    answers: answersOf([3, 2, 3, 2, 4, 4, 4, 4, 3, 2, 3, 3, 2, 2, 2, 2, 4, 3, 4, 3]),
  });
  b.scan({
    startedOn: '2026-06-12',
    startedAt: '2026-06-12T09:00:00Z',
    completedOn: '2026-06-12',
    answers: answersOf([3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3]),
  });
  const scan = b.scan({
    startedOn: '2026-11-16',
    startedAt: '2026-11-16T09:00:00Z',
    completedOn: '2026-11-16',
    answers: answersOf([4, 4, 3, 3, 5, 4, 4, 4, 3, 4, 3, 3, 2, 3, 2, 2, 3, 2, 3, 2]),
    remarks: { know: '', want: '', can: '', dare: 'Na het gesprek met Marieke durf ik iets meer.', may: '' },
  });
  b.scan({
    startedOn: '2026-11-20',
    startedAt: '2026-11-20T09:00:00Z',
    answers: answersOf([4, 4, null, 3, 5]),
  });
  const activity = b.activity({ title: 'Laat één stuk zien als het halverwege is' });
  b.scanStep({ stepId: 'show-it-halfway', factor: 'dare', scanId: scan.id, activityId: activity.id });
  const point = b.talkPoint({ text: 'Wat mag ik zelf kiezen als ik iets wil leren?', origin: 'scan' });
  b.scanStep({ stepId: 'may-choice', factor: 'may', scanId: scan.id, talkPointId: point.id });
  b.belief({ question: 'canLearn', text: 'Ja, als ik maar begin.', notedOn: '2026-06-12' });
  b.belief({ question: 'canLearn', text: 'Ja, en sneller dan ik dacht.', reframing: 'Fietsen leerde ik ook.' });
  const holds = b.belief({ question: 'holdsBack', text: 'Voor cijfers ben ik te laat begonnen.' });
  b.talkPoint({ text: 'Wat mij soms tegenhoudt', origin: 'belief', sourceKey: `belief:${holds.id}` });
  const sheet = b.climateSheet({
    filledOn: '2026-11-03',
    byName: 'Noor',
    dimensions: {
      goal: { now: 2, wanted: 3 },
      content: { now: 2, wanted: 4 },
      didactics: { now: 1, wanted: 4 },
      organisation: { now: 3, wanted: 3 },
      responsibility: { now: 2, wanted: null },
    },
    insight: 'We krijgen veel uitleg en delen weinig.',
    outlook: 'Elke maand laat iemand zien wat hij leerde.',
    keys: 'Ik begin in december met een half uur.',
  });
  b.climateSheet({
    filledOn: '2026-11-12',
    by: 'manager',
    byName: 'Marieke',
    dimensions: {
      goal: { now: 3, wanted: 3 },
      content: { now: 3, wanted: 4 },
      didactics: { now: 4, wanted: 4 },
      organisation: { now: 3, wanted: 4 },
      responsibility: { now: 3, wanted: 4 },
    },
  });
  return { scan: scan.id, 'climate-sheet': sheet.id };
}

/** Far too many scans and sheets, with far too long texts. */
export function writeMuchSelfDirection(b: PlanBuilder, long: string): { scan: string; 'climate-sheet': string } {
  const remarks = { know: long, want: long, can: long, dare: long, may: long };
  const scans = Array.from({ length: 30 }, (_, i) =>
    b.scan({
      startedOn: '2026-11-16',
      completedOn: '2026-11-16',
      wordingVersion: i === 20 ? 99 : 1,
      answers: answersOf([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, undefined, undefined]),
      remarks,
    }),
  );
  const scan = scans.at(-1) as (typeof scans)[number];
  for (const stepId of ['show-it-halfway', 'say-i-do-not-know']) {
    const activity = b.activity({ title: long });
    b.scanStep({ stepId, factor: 'dare', scanId: scan.id, activityId: activity.id });
    const point = b.talkPoint({ text: long, origin: 'scan' });
    b.scanStep({ stepId, factor: 'dare', scanId: scan.id, talkPointId: point.id });
  }
  for (const question of ['canLearn', 'canReach', 'holdsBack'] as const)
    for (let i = 0; i < 5; i++) b.belief({ question, text: long, reframing: long });
  const sheets = Array.from({ length: 20 }, (_, i) =>
    b.climateSheet({
      by: (['employee', 'manager', 'team'] as const)[i % 3] ?? 'team',
      byName: long.slice(0, 500),
      insight: long,
      outlook: long,
      keys: long,
      dimensions: {
        goal: { now: 1, wanted: 5 },
        content: { now: 5, wanted: 1 },
        didactics: { now: 3, wanted: 3 },
        organisation: { now: null, wanted: 1 },
        responsibility: { now: 5, wanted: null },
      },
    }),
  );
  return { scan: scan.id, 'climate-sheet': sheets.at(-1)?.id ?? '' };
}
