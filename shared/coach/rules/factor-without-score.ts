import { newestResult } from '../../scan/history.ts';
import { resultOf } from '../../scan/scores.ts';
import { words } from '../../text/rules/factor-without-score.ts';
import { defineRule } from '../define.ts';

/** A factor of the newest scan about which little could be said: somebody else may see more. */
export const rule = defineRule<typeof words.nl>({
  id: 'factor-without-score',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view) {
    const scan = newestResult(view);
    if (scan === undefined) return;
    const factors = (resultOf(scan) ?? []).filter((r) => r.score === null).map((r) => r.factor);
    // Who answered hardly anything knows that already.
    if (factors.length === 0 || factors.length > 2) return;
    yield { record: scan, data: { factors }, goTo: { recordId: scan.id } };
  },
});
