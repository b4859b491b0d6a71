import { learningRoom } from '#shared/model/plan-against-actual.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { formatDate, formatHoursInText } from '#shared/text/format.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';

/** The learning that is planned in work time beside the room there is: contract, its share for side tasks, leave. */
export function LearningRoomPart({ view }: { view: PlanView }) {
  const t = useTexts(coreTaskTexts).learning;
  const language = useLanguage();
  const { plannedMinutes, inTheWorkMinutes, freeMinutes, until } = learningRoom(view, today());
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const free = Math.max(0, freeMinutes);
  const beside = plannedMinutes - inTheWorkMinutes;
  const fits = plannedMinutes <= free;
  return (
    <Section title={t.title}>
      {plannedMinutes === 0 ? (
        <p className="rk-muted">{t.none}</p>
      ) : (
        <div className="rk-learning-room">
          <p>{(fits ? t.fits : t.more)(hours(plannedMinutes), formatDate(until, language), hours(free))}</p>
          {!fits && inTheWorkMinutes > 0 && <p>{t.inTheWork(hours(inTheWorkMinutes))}</p>}
          {!fits && beside > free && <p>{t.talk(hours(beside))}</p>}
        </div>
      )}
    </Section>
  );
}
