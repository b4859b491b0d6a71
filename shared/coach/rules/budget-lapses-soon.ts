import { sourceStandings } from '../../model/budget.ts';
import { addDays } from '../../model/calendar.ts';
import { leftoverOf } from '../../model/ledger.ts';
import { words } from '../../text/rules/budget-lapses-soon.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

/** Two months: time enough to ask and to book something. */
const soonDays = 61;
/** Less than this is not worth a remark. */
const worthCents = 50_00;

/** Money that is left of a source and is lost within two months. Private money is lost to nobody. */
export const rule = defineRule<typeof words.nl>({
  id: 'budget-lapses-soon',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    for (const { source, window, freeCents } of sourceStandings(view, today)) {
      const leftover = leftoverOf(source, window.index);
      if (leftover.kind !== 'lapses' || source.sourceKind !== 'personal' || (freeCents ?? 0) < worthCents) continue;
      if (leftover.after < today || leftover.after > addDays(today, soonDays)) continue;
      yield {
        record: source,
        data: { name: nameOf(view, source), cents: freeCents ?? 0, date: leftover.after },
        goTo: { view: 'library' },
      };
    }
  },
});
