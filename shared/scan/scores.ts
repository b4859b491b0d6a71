import type { RecordOf } from '../model/records.ts';
import { type Factor, factors } from './factor.ts';
import type { Statement } from './statement.ts';
import { statementsOf, wordingOf } from './wording.ts';

/** At or below this a factor asks for a small step (method.md, what the coach checks, 18). */
export const lowScore = 2.5;
/** Above this a factor is strong. */
const middlingScore = 3.5;

export type Band = 'low' | 'middling' | 'high';

export interface FactorResult {
  readonly factor: Factor;
  /** Mean of the answered sentences, 1–5; null when fewer than half of them were answered (method.md, Eigen regie). */
  readonly score: number | null;
  readonly band: Band | null;
  /** Sentences with an answer from 1 to 5, and how many there are. */
  readonly answered: number;
  readonly asked: number;
  /** The sentences that were answered with 4 or 5, highest first, and with 1 or 2, lowest first. */
  readonly raised: readonly Statement[];
  readonly lowered: readonly Statement[];
}

/** What came out of a scan, factor by factor; null when its wording is not known here. There is never one total. */
export function resultOf(scan: RecordOf<'scan'>): readonly FactorResult[] | null {
  const wording = wordingOf(scan.wordingVersion);
  if (wording === undefined) return null;
  const answers = new Map(scan.answers.map((a) => [a.statementId, a.answer]));
  return factors.map((factor) => {
    const asked = statementsOf(wording, factor);
    const given = asked.flatMap((statement) => {
      const answer = answers.get(statement.id) ?? null;
      return answer === null ? [] : [{ statement, answer }];
    });
    const score = meanOfHalf(
      given.map((g) => g.answer),
      asked.length,
    );
    return {
      factor,
      score,
      band: score === null ? null : bandOf(score),
      answered: given.length,
      asked: asked.length,
      raised: given
        .filter((g) => g.answer >= 4)
        .sort((a, b) => b.answer - a.answer)
        .map((g) => g.statement),
      lowered: given
        .filter((g) => g.answer <= 2)
        .sort((a, b) => a.answer - b.answer)
        .map((g) => g.statement),
    };
  });
}

/** The result of one factor; null when the wording of the scan is not known here. */
export function factorOf(scan: RecordOf<'scan'>, factor: Factor): FactorResult | null {
  return resultOf(scan)?.find((r) => r.factor === factor) ?? null;
}

/** The mean of the answers; null when fewer than half of what was asked is answered. */
export function meanOfHalf(answers: readonly number[], asked: number): number | null {
  if (answers.length === 0 || answers.length * 2 < asked) return null;
  return answers.reduce((sum, a) => sum + a, 0) / answers.length;
}

export function bandOf(score: number): Band {
  return score <= lowScore ? 'low' : score <= middlingScore ? 'middling' : 'high';
}
