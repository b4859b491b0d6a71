import { moveTo } from '#shared/model/edits/order.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHours } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { termTexts } from '#shared/text/terms.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import type { TreeNode } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';

/** Core and side task with the side tasks below it, each with its hours a week. */
export function workingTimeNodes(view: PlanView, language: Language): TreeNode[] {
  const t = workingTimeTexts[language];
  const unit = termTexts[language].hourUnit;
  return [
    {
      key: 'working-time',
      label: t.title,
      icon: 'pie-chart',
      startsGroup: true,
      place: { type: 'working-time' },
      children: view.sideTasks.map((task) => ({
        key: task.id,
        label: task.title.trim() || t.untitled,
        icon: task.agreedOn === null ? 'circle-large' : 'verified',
        isMuted: task.isCoreTask,
        ...(task.minutesPerWeek !== null && { badge: `${formatHours(task.minutesPerWeek, language)} ${unit}` }),
        place: { type: 'side-task', id: task.id },
        rename: (text) => alterRecord('sideTask', task.id, { title: text }),
        remove: () => removeWithUndo(task),
        move: (index) => edit.commit(moveTo(edit.view().sideTasks, task, index)),
      })),
    },
  ];
}
