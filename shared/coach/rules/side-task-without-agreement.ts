import { latestDecision } from '../../share/agreement.ts';
import { words } from '../../text/rules/side-task-without-agreement.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
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
    for (const task of view.sideTasks) {
      if (task.isCoreTask || task.agreedOn !== null || isBlank(task.goals) || isBlank(task.contribution)) continue;
      if (latestDecision(view, 'sideTask', task.id)?.verdict === 'agreed') continue;
      yield {
        record: task,
        field: 'agreedOn',
        data: { name: nameOf(view, task) },
        fixes: held
          ? [{ fix: 'agreed', data: { date: held.heldOn }, changes: altering(task, { agreedOn: held.heldOn }) }]
          : [],
        goTo: { view: 'conversations' },
      };
    }
  },
});
