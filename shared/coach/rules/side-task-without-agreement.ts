import { hasYes, isLastSaidBy } from '../../model/consent.ts';
import { sideTasksOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/side-task-without-agreement.ts';
import { defineRule } from '../define.ts';
import { agreeing } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** A side task is agreed with the manager. Asked once there is something to agree on: goals and contribution. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-task-without-agreement',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 10 },
  words,
  *check(view, today) {
    const held = view.conversations.filter((c) => c.state === 'held' && c.heldOn <= today).at(-1);
    for (const task of sideTasksOf(view)) {
      if (hasYes(view, 'sideTask', task.id) || isBlank(task.goals) || isBlank(task.contribution)) continue;
      yield {
        record: task,
        field: 'agreement',
        data: { name: nameOf(view, task) },
        fixes:
          held && isLastSaidBy(view, 'sideTask', task.id, held.heldOn)
            ? [{ fix: 'agreed', data: { date: held.heldOn }, changes: agreeing('sideTask', task, held.heldOn) }]
            : [],
        goTo: { view: 'conversations' },
      };
    }
  },
});
