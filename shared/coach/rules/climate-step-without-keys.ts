import { newestByEach, widestStep } from '../../model/climate.ts';
import { words } from '../../text/rules/climate-step-without-keys.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

const largeStep = 2;

/** A sheet on the learning climate on which something is to change a good deal, without what to do about it. */
export const rule = defineRule<typeof words.nl>({
  id: 'climate-step-without-keys',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'climate' },
  words,
  *check(view) {
    for (const sheet of newestByEach(view)) {
      const widest = widestStep(sheet);
      if (widest === null || widest.size < largeStep || !isBlank(sheet.keys)) continue;
      yield {
        record: sheet,
        field: 'keys',
        data: { dimension: widest.dimension, date: sheet.filledOn },
        goTo: { recordId: sheet.id, field: 'keys' },
      };
    }
  },
});
