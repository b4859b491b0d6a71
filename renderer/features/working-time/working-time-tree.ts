import { hasYes } from '#shared/model/consent.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { minutesPerWeekOf } from '#shared/model/side-time.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
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
  return [
    {
      key: 'working-time',
      label: t.title,
      icon: 'pie-chart',
      startsGroup: true,
      place: { type: 'working-time' },
      children: [
        ...coreTaskNodes(view, language),
        ...view.sideTasks.map((task) => ({
          key: task.id,
          label: task.title.trim() || t.untitled,
          icon: hasYes(view, 'sideTask', task.id) ? ('verified' as const) : ('circle-large' as const),
          isMuted: task.isCoreTask,
          ...badgeOf(minutesPerWeekOf(view, task), language),
          place: { type: 'side-task' as const, id: task.id },
          record: task,
          rename: (text: string) => alterRecord('sideTask', task.id, { title: text }),
          remove: () => removeWithUndo(task),
          move: (index: number) => edit.commit(moveTo(edit.view().sideTasks, task, index)),
        })),
        {
          key: 'hours',
          label: coreTaskTexts[language].rest.hours,
          icon: 'watch' as const,
          place: { type: 'hours' as const },
        },
        {
          key: 'leave',
          label: coreTaskTexts[language].rest.leave,
          icon: 'coffee' as const,
          place: { type: 'leave' as const },
        },
      ],
    },
  ];
}

function coreTaskNodes(view: PlanView, language: Language): TreeNode[] {
  return view.coreTasks.map((task) => ({
    key: task.id,
    label: task.title.trim() || coreTaskTexts[language].untitled,
    icon: 'briefcase',
    ...badgeOf(task.minutesPerWeek, language),
    place: { type: 'core-task', id: task.id },
    record: task,
    rename: (text) => alterRecord('coreTask', task.id, { title: text }),
    remove: () => removeWithUndo(task),
    move: (index) => edit.commit(moveTo(edit.view().coreTasks, task, index)),
  }));
}

function badgeOf(minutes: number | null, language: Language): { badge?: string } {
  return minutes === null ? {} : { badge: `${formatHours(minutes, language)} ${termTexts[language].hourUnit}` };
}
