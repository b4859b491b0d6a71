import { useMemo } from 'react';
import { learningWeeks, weeksOverRoom } from '#shared/model/learning-weeks.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';

/** What does not go together in the weeks to come: things on free days, and weeks that ask more than the 10%. */
export function RoomLine({
  view,
  conflicts,
  today,
}: {
  view: PlanView;
  conflicts: ReadonlyMap<string, RecordOf<'leave'>>;
  today: string;
}) {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const over = useMemo(() => weeksOverRoom(learningWeeks(view, today, view.plan.endDate), 1).flat(), [view, today]);
  if (conflicts.size === 0 && over[0] === undefined) return null;
  return (
    <ul className="rk-agenda-room">
      {conflicts.size > 0 && (
        <li data-tone="warn">
          <Icon name="warning" />
          {t.conflicts(conflicts.size)}
        </li>
      )}
      {over[0] && (
        <li>
          <Icon name="info" />
          {t.overRoom(over.length, formatHoursInText(over[0].roomMinutes, language))}
        </li>
      )}
    </ul>
  );
}
