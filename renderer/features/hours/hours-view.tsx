import './hours.css';
import './week-table.css';
import { useRef } from 'react';
import { hoursTexts } from '#shared/text/hours.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { HourLineField } from './hour-line.tsx';
import { hourLineTarget } from './hours-commands.ts';
import { PlanAndActual } from './plan-and-actual.tsx';
import { TimerButton } from './timer-button.tsx';
import { WeekPart } from './week-part.tsx';
import { WeeksFigure } from './weeks-figure.tsx';

/** "Uren": write hours down in a line, by the clock or in the week, and see what became of the plan. */
export function HoursView() {
  const view = usePlan();
  const t = useTexts(hoursTexts);
  const line = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useFocusTarget((target) => (target === hourLineTarget ? line.current?.focus() : focusField(target)));
  return (
    <article className="rk-hours">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <TimerButton />
            {view.hourEntries.length > 0 && (
              <Button icon="list-unordered" onPress={() => openPlace({ type: 'hours-log' })}>
                {t.log.open}
              </Button>
            )}
          </>
        }
      />
      <HourLineField inputRef={line} />
      <WeekPart view={view} />
      {view.hourEntries.length > 0 && (
        <>
          <div className="rk-hours-figure">
            <WeeksFigure view={view} />
          </div>
          <PlanAndActual view={view} />
        </>
      )}
    </article>
  );
}
