import { totalsOf } from '#shared/model/edits/learning.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatHours } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';

/** Hours in work time beside hours in own time, as one bar with the numbers under it. Nothing while no hours are known. */
export function HoursOf({ title, activities }: { title: string; activities: readonly RecordOf<'activity'>[] }) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const { workMinutes, ownMinutes } = totalsOf(view, activities);
  const work = workMinutes ?? 0;
  const own = ownMinutes ?? 0;
  if (work + own === 0) return null;
  return (
    <section className="rk-learning-hours">
      <h3>{title}</h3>
      <div className="rk-learning-hours-bar" aria-hidden="true">
        {work > 0 && <span data-part="work" style={{ flexGrow: work }} />}
        {own > 0 && <span data-part="own" style={{ flexGrow: own }} />}
      </div>
      <p className="rk-caption rk-learning-hours-words">
        <span>
          <b className="rk-num">{`${formatHours(work, language)} ${unit}`}</b> {t.hours.work}
        </span>
        <span>
          <b className="rk-num">{`${formatHours(own, language)} ${unit}`}</b> {t.hours.own}
        </span>
      </p>
    </section>
  );
}
