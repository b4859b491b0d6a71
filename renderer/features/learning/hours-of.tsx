import { totalsOf } from '#shared/model/edits/learning.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatHours } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { HoursBar } from '../../ui/charts/hours-bar.tsx';
import { useLanguage } from '../../ui/language.ts';

/** Hours in work time beside hours in own time, as one bar with the numbers under it. Nothing while no hours are known. */
export function HoursOf({ title, activities }: { title: string; activities: readonly RecordOf<'activity'>[] }) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const { hourUnit: unit, unknown } = useTexts(termTexts);
  const language = useLanguage();
  const totals = totalsOf(view, activities);
  const workMinutes = totals.workMinutes ?? 0;
  const ownMinutes = totals.ownMinutes ?? 0;
  if (workMinutes + ownMinutes === 0) return null;
  const hours = (minutes: number | null) => (minutes === null ? unknown : `${formatHours(minutes, language)} ${unit}`);
  const words = [`${hours(totals.workMinutes)} ${t.hours.work}`, `${hours(totals.ownMinutes)} ${t.hours.own}`] as const;
  return (
    <section className="rk-learning-hours">
      <h3>{title}</h3>
      <HoursBar
        workMinutes={workMinutes}
        ownMinutes={ownMinutes}
        label={`${title}: ${words.join(', ')}`}
        words={words}
      />
    </section>
  );
}
