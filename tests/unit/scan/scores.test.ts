import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Factor, factors } from '#shared/scan/factor.ts';
import { bandOf, factorOf, lowScore, meanOfHalf, resultOf } from '#shared/scan/scores.ts';
import { currentWording, statementsOf } from '#shared/scan/wording.ts';
import { PlanBuilder } from '../../support/plans.ts';

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
/** Any subset of the sentences with any answers, in any order. */
const answers = fc
  .tuple(fc.shuffledSubarray([...currentWording.statements]), fc.infiniteStream(answer))
  .map(([statements, given]) => statements.map(({ id }) => ({ statementId: id, answer: given.next().value ?? null })));

const scanOf = (given: readonly { statementId: string; answer: number | null }[], wordingVersion = 1) =>
  new PlanBuilder().scan({ answers: [...given], wordingVersion });

describe('the scores of a scan', () => {
  it('are the mean of what was answered, and nothing when that is fewer than half', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = resultOf(scanOf(given)) ?? [];
        expect(result.map((r) => r.factor)).toEqual(factors);
        for (const { factor, score, answered, asked, band } of result) {
          const ids = new Set(statementsOf(currentWording, factor).map((s) => s.id));
          const own = given.flatMap((a) => (ids.has(a.statementId) && a.answer !== null ? [a.answer] : []));
          expect([answered, asked]).toEqual([own.length, 4]);
          if (own.length < 2) expect([score, band]).toEqual([null, null]);
          else {
            expect(score).toBeCloseTo(own.reduce((a, b) => a + b, 0) / own.length);
            expect(band).toBe(bandOf(score ?? 0));
          }
        }
      }),
    );
  });

  it('do not depend on the order of the answers', () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(resultOf(scanOf(other))).toEqual(resultOf(scanOf(one)));
      }),
    );
  });

  it('take "weet ik niet" for no answer', () => {
    const of = (...given: (number | null)[]) =>
      factorOf(scanOf(given.map((a, i) => ({ statementId: `dare-${i + 1}`, answer: a }))), 'dare');
    expect(of(2, 3, null, null)).toMatchObject({ score: 2.5, band: 'low', answered: 2 });
    expect(of(5, null, null, null)).toMatchObject({ score: null, band: null, answered: 1 });
    expect(of()).toMatchObject({ score: null, asked: 4 });
  });

  it('go from low to middling to high', () => {
    expect([1, lowScore, 2.6, 3.5, 3.6, 5].map(bandOf)).toEqual(['low', 'low', 'middling', 'middling', 'high', 'high']);
    expect(meanOfHalf([], 0)).toBeNull();
  });

  it('name what raised and what lowered them, farthest first', () => {
    const given = [4, 5, 1, 2].map((a, i) => ({ statementId: `can-${i + 1}`, answer: a }));
    const can = factorOf(scanOf(given), 'can');
    expect(can?.raised.map((s) => s.id)).toEqual(['can-2', 'can-1']);
    expect(can?.lowered.map((s) => s.id)).toEqual(['can-3', 'can-4']);
  });

  it('are not worked out from sentences that are not known here', () => {
    expect(resultOf(scanOf([{ statementId: 'know-1', answer: 4 }], 99))).toBeNull();
  });
});

describe('the wording', () => {
  it('has four sentences a factor, each with an id of its own, in both languages', () => {
    for (const factor of factors) expect(statementsOf(currentWording, factor as Factor)).toHaveLength(4);
    const { statements } = currentWording;
    expect(new Set(statements.map((s) => s.id)).size).toBe(20);
    for (const language of ['nl', 'en'] as const)
      expect(new Set(statements.map((s) => s.words[language].trim())).size).toBe(20);
  });
});
