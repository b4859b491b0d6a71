import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { minutesPerWeekOf } from '#shared/model/side-time.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';

const minutesOfAWeek = 168 * 60;

/** Hours a week, or a total over the period; what was filled in moves along when one chooses the other. */
export function SideTaskHours({
  view,
  task,
  room,
}: {
  view: PlanView;
  task: RecordOf<'sideTask'>;
  /** Hours a week that there are for side tasks, formatted; null = no part of the contract is for them. */
  room: string | null;
}) {
  const t = useTexts(workingTimeTexts).one;
  const language = useLanguage();
  const [chosen, setChosen] = useState<'week' | 'total'>(task.totalMinutes === null ? 'week' : 'total');
  const way = task.totalMinutes !== null ? 'total' : task.minutesPerWeek !== null ? 'week' : chosen;
  const set = (patch: Partial<RecordOf<'sideTask'>>, group?: string) => alterRecord('sideTask', task.id, patch, group);
  const perWeek = minutesPerWeekOf(view, task);
  return (
    <div className="rk-side-task-agreed">
      <Choice
        label={t.hoursWay}
        value={way}
        options={[
          { value: 'week', label: t.wayWeek },
          { value: 'total', label: t.wayTotal },
        ]}
        onChange={(next) => {
          setChosen(next);
          if (next === 'week' && task.totalMinutes !== null) set({ totalMinutes: null, minutesPerWeek: perWeek });
          if (next === 'total' && task.minutesPerWeek !== null)
            set({ totalMinutes: task.minutesPerWeek, minutesPerWeek: null });
        }}
      />
      {way === 'week' ? (
        <div data-field="minutesPerWeek" className="rk-side-task-hours">
          <HoursField
            key="week"
            label={t.hours}
            hint={room === null ? undefined : t.hoursHint(room)}
            max={minutesOfAWeek}
            value={task.minutesPerWeek}
            onCommit={(minutesPerWeek, group) => set({ minutesPerWeek, totalMinutes: null }, group)}
          />
        </div>
      ) : (
        <div data-field="totalMinutes" className="rk-side-task-hours">
          <HoursField
            key="total"
            label={t.hoursTotal}
            hint={
              perWeek === null || room === null
                ? t.totalHint
                : t.totalPerWeek(formatHoursInText(perWeek, language), room)
            }
            value={task.totalMinutes}
            onCommit={(totalMinutes, group) => set({ totalMinutes, minutesPerWeek: null }, group)}
          />
        </div>
      )}
    </div>
  );
}
