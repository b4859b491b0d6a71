import { words } from '../../text/rules/stumble-without-lesson.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** Something went wrong, and what was learned by it is not written down. On the day itself nobody asks. */
export const rule = defineRule<typeof words.nl>({
  id: 'stumble-without-lesson',
  severity: 'tip',
  place: 'logbook',
  source: { part: 'logbook', point: 15 },
  words,
  *check(view, today) {
    for (const entry of view.reflections) {
      if (entry.entryKind !== 'stumble' || entry.happenedOn >= today || !isBlank(entry.lesson)) continue;
      if (isBlank(entry.title) && isBlank(entry.whatHappened)) continue;
      const name = isBlank(entry.title) ? '' : nameOf(view, entry);
      yield { record: entry, field: 'lesson', data: { name, date: entry.happenedOn } };
    }
  },
});
