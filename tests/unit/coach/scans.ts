import type { factors } from '#shared/scan/factor.ts';
import { currentWording } from '#shared/scan/wording.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

type Scores = Readonly<Partial<Record<(typeof factors)[number], 1 | 2 | 3 | 4 | 5 | null>>>;

/** A completed scan in which every sentence of a factor got the same answer; 4 unless said otherwise, null = weet ik niet. */
export function scanWith(b: PlanBuilder, scores: Scores = {}, completedOn: string | null = '2026-11-16') {
  const day = completedOn ?? '2026-11-16';
  return b.scan({
    startedOn: day,
    startedAt: `${day}T09:00:00Z`,
    completedOn,
    answers: currentWording.statements.map(({ id, factor }) => ({
      statementId: id,
      answer: scores[factor] === undefined ? 4 : scores[factor],
    })),
  });
}

type Places = Readonly<
  Record<'goal' | 'content' | 'didactics' | 'organisation' | 'responsibility', readonly [number, number]>
>;

/** The five dimensions with now and wanted; both in the middle unless said otherwise. */
export function climate(said: Partial<Places>) {
  const of = ([now, wanted]: readonly [number, number] = [3, 3]) => ({ now, wanted });
  return {
    goal: of(said.goal),
    content: of(said.content),
    didactics: of(said.didactics),
    organisation: of(said.organisation),
    responsibility: of(said.responsibility),
  };
}
