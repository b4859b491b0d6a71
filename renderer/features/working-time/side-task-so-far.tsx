import { addDays } from '#shared/model/calendar.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { periodOfSideTask, plannedSideMinutes } from '#shared/model/side-time.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What the side task got until yesterday of what was planned, once hours were written down for it. */
export function SideTaskSoFar({ view, task }: { view: PlanView; task: RecordOf<'sideTask'> }) {
  const t = useTexts(workingTimeTexts).one;
  const language = useLanguage();
  const entries = view.hourEntries.filter((entry) => entry.sideTaskId === task.id);
  if (entries.length === 0) return null;
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const logged = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  const planned = plannedSideMinutes(view, periodOfSideTask(view, task).from, addDays(today(), -1), [task]);
  return (
    <p className="rk-num-words">
      {planned > 0 ? t.soFar(hours(logged), hours(planned)) : t.soFarAlone(hours(logged))}{' '}
      <LinkButton onPress={() => openPlace({ type: 'hours' })}>{t.toHours}</LinkButton>
    </p>
  );
}
