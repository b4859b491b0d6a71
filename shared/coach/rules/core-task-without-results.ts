import { words } from '../../text/rules/core-task-without-results.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** A core task stands there for its results: what was agreed that comes of it. */
export const rule = defineRule<typeof words.nl>({
  id: 'core-task-without-results',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side' },
  words,
  *check(view) {
    for (const task of view.coreTasks) {
      if (isBlank(task.title) || !isBlank(task.results)) continue;
      yield { record: task, field: 'results', data: { name: nameOf(view, task) } };
    }
  },
});
