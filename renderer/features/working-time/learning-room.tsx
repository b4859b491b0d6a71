import { plannedLearning } from '#shared/model/plan-against-actual.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';

/** The learning that is planned in work time, and which of it asks for time beside the work. */
export function LearningRoomPart({ view }: { view: PlanView }) {
  const t = useTexts(coreTaskTexts).learning;
  const language = useLanguage();
  const { plannedMinutes, inTheWorkMinutes } = plannedLearning(view);
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const beside = plannedMinutes - inTheWorkMinutes;
  return (
    <Section title={t.title}>
      {plannedMinutes === 0 ? (
        <p className="rk-muted">{t.none}</p>
      ) : (
        <div className="rk-learning-room">
          <p>{t.planned(hours(plannedMinutes))}</p>
          {inTheWorkMinutes > 0 && <p>{t.inTheWork(hours(inTheWorkMinutes))}</p>}
          {beside > 0 && <p>{t.beside(hours(beside))}</p>}
        </div>
      )}
    </Section>
  );
}
