import { newestByEach, widestBetween } from '../../model/climate.ts';
import { pointOf } from '../../model/edits/self-direction.ts';
import { words } from '../../text/rules/climate-views-differ.ts';
import { defineRule } from '../define.ts';

const farApart = 2;

/** Employee, manager or team see the learning climate two places or more apart, and nobody took it to a conversation. */
export const rule = defineRule<typeof words.nl>({
  id: 'climate-views-differ',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'climate' },
  words,
  *check(view) {
    const sheets = newestByEach(view);
    const widest = widestBetween(sheets);
    const [first] = sheets;
    if (first === undefined || widest === null || widest.size < farApart) return;
    if (sheets.some((sheet) => pointOf(view, 'climate', `climate:${sheet.id}`))) return;
    yield { record: first, data: { dimension: widest.dimension }, goTo: { view: 'climate' } };
  },
});
