import { currentContract } from '#shared/model/contract.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { minutesPerWeekOf, sideTimeOf } from '#shared/model/side-time.ts';
import { formatDate, formatHoursInText, formatPercent } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';

/** What was chosen of the 10%, in words: "3,6 van 3,6 uur gekozen", and what that means. */
export function RoomSentence({ view }: { view: PlanView }) {
  const t = useTexts(workingTimeTexts);
  const language = useLanguage();
  const { roomMinutes, chosenMinutes, agreedMinutes, freeMinutes, sidePermille, from, withUnknown } = sideTimeOf(view);
  const counting = view.sideTasks.filter((task) => !task.isCoreTask);
  const sumMinutes = counting.reduce((sum, task) => sum + (minutesPerWeekOf(view, task) ?? 0), 0);
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const chosen = sumMinutes === chosenMinutes ? t.chosen : t.chosenBusiest;
  const isLater = from > today() && currentContract(view, today()).sideMinutes !== roomMinutes;
  const share = formatPercent(sidePermille * 10, language);
  const isOver = freeMinutes < 0;
  const isBeyond = agreedMinutes > roomMinutes;
  if (isBeyond && agreedMinutes === chosenMinutes)
    return (
      <div className="rk-room">
        <p className="rk-room-finding">
          <strong>{t.agreedHours(hours(agreedMinutes))}</strong>
        </p>
      </div>
    );
  return (
    <div className="rk-room" data-over={isOver || undefined} aria-live="polite">
      <p className="rk-room-finding">
        {isOver && <Icon name="warning" />}
        <strong>
          {isLater
            ? t.chosenFrom(formatDate(from, language), hours(chosenMinutes), hours(roomMinutes))
            : chosen(hours(chosenMinutes), hours(roomMinutes))}
        </strong>
      </p>
      <p>
        {isOver ? t.over(hours(-freeMinutes), share) : freeMinutes === 0 ? t.full(share) : t.free(hours(freeMinutes))}
      </p>
      {withUnknown.length > 0 && <p className="rk-muted">{t.hasUnknown}</p>}
      {counting.length < view.sideTasks.length && <p className="rk-muted">{t.hasCore}</p>}
    </div>
  );
}
