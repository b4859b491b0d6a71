import './exchange.css';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import { useTexts } from '../../platform/texts.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { SendCalendar } from './send-calendar.tsx';
import { TakeInLeave } from './take-in-leave.tsx';

/** The planning to another calendar, and free days from it, both by a file. */
export function ExchangeView() {
  const t = useTexts(calendarExchangeTexts);
  return (
    <article className="rk-exchange">
      <ViewHeader title={t.title} lead={t.lead} />
      <SendCalendar />
      <TakeInLeave />
    </article>
  );
}
