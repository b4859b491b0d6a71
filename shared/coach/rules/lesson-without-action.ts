import { addDays } from '../../model/calendar.ts';
import { lessonToActivity } from '../../model/edits/logbook.ts';
import { isActedOn } from '../../model/logbook.ts';
import { shortTitleOf } from '../../model/short-title.ts';
import { words } from '../../text/rules/lesson-without-action.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

/** A lesson is given a few days to land, and is not brought up for ever. */
const daysToLand = 3;
const daysThatCount = 60;

/** A lesson of late that leads to nothing: no activity, no evidence, nothing to do differently. */
export const rule = defineRule<typeof words.nl>({
  id: 'lesson-without-action',
  severity: 'tip',
  place: 'logbook',
  source: { part: 'logbook' },
  words,
  *check(view, today) {
    const first = addDays(today, -daysThatCount);
    const last = addDays(today, -daysToLand);
    for (const entry of view.reflections) {
      if (isBlank(entry.lesson) || isActedOn(entry) || entry.happenedOn < first || entry.happenedOn > last) continue;
      const tied = entry.learningQuestionIds.flatMap((id) => view.get('learningQuestion', id) ?? []);
      const active = tied.filter((question) => question.state === 'active');
      yield {
        record: entry,
        field: 'tomorrow',
        data: { lesson: entry.lesson },
        fixes: active.map((question) => ({
          fix: 'activity' as const,
          detail: question.id,
          data: { question: shortTitleOf(question) },
          changes: (context, current) => lessonToActivity(current, context, entry.id, question.id).changes,
        })),
      };
    }
  },
});
