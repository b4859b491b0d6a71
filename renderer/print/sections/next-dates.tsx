import { type NextDate, nextDates } from '#shared/model/next-dates.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { agendaNames } from '#shared/text/agenda-names.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** Volgende data: what is in the agenda from the day of printing on. */
export function NextDates() {
  const print = usePrint();
  const { t, view, language } = print;
  const dates = nextDates(view, print.today).map((next) => ({ next, ...describeNextDate(print, next) }));
  return (
    <>
      <StepHeading>{t.parts.nextDates}</StepHeading>
      {dates.length === 0 ? (
        <p className="empty">{t.nextDates.nothing}</p>
      ) : (
        <table className={`first ${keepIfShort(dates.length)}`}>
          <Columns widths={[43.5, 'rest', 22]} />
          <thead>
            <tr>
              <th scope="col">{t.nextDates.when}</th>
              <th scope="col">{t.nextDates.what}</th>
              <th scope="col">{t.nextDates.belongsTo}</th>
            </tr>
          </thead>
          <tbody>
            {dates.map(({ next, what, belongsTo }) => (
              <tr key={`${next.record.id} ${next.kind}`}>
                <th scope="row">{formatDayOfWeek(next.date, language)}</th>
                <td className="title">{what}</td>
                <td>{belongsTo}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What happens on a date, and the code or word of what it belongs to. */
export function describeNextDate(
  { t, code, view, language }: Print,
  next: NextDate,
): { what: string; belongsTo: string } {
  const words = t.nextDates;
  switch (next.kind) {
    case 'conversation':
      return { what: words.conversation(next.record.withName), belongsTo: words.talk };
    case 'followUp':
      return { what: words.followUp(next.record.withName), belongsTo: words.talk };
    case 'commitment':
      return { what: next.record.title, belongsTo: words.agreement };
    case 'neededBy':
    case 'practise':
    case 'lookBack':
      return {
        what: words[next.kind](shortTitleOf(next.record)),
        belongsTo: code(next.record.id),
      };
    case 'practiceMoment': {
      const { activityId } = next.record;
      return { what: words.practise(view.get('activity', activityId)?.title ?? ''), belongsTo: code(activityId) };
    }
    case 'certificate':
      return { what: agendaNames[language].certificate(next.record.title), belongsTo: code(next.record.id) };
    case 'activityDay':
      return { what: next.record.title, belongsTo: code(next.record.id) };
    case 'activityStart':
    case 'activityEnd':
      return { what: words[next.kind](next.record.title), belongsTo: code(next.record.id) };
  }
}
