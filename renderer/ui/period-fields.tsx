import './period-fields.css';
import { formatDate } from '#shared/text/format.ts';
import { periodTexts } from '#shared/text/period.ts';
import { DateField } from './date-field.tsx';
import { useLanguage } from './language.ts';

/** The begin and end of a period on one line. An end before its begin is answered with a sentence, and changes nothing. */
export function PeriodFields({
  startLabel,
  endLabel,
  startDate,
  endDate,
  onCommit,
  isRequired = false,
}: {
  startLabel: string;
  endLabel: string;
  /** ISO dates. */
  startDate: string | null;
  endDate: string | null;
  onCommit: (patch: { startDate: string | null } | { endDate: string | null }, group: string) => void;
  isRequired?: boolean | undefined;
}) {
  const language = useLanguage();
  const t = periodTexts[language];
  return (
    <div className="rk-period-fields">
      <div data-field="startDate">
        <DateField
          label={startLabel}
          value={startDate}
          isRequired={isRequired}
          {...(endDate !== null && { max: endDate, tooLate: t.startAfterEnd(formatDate(endDate, language)) })}
          onCommit={(date, group) => onCommit({ startDate: date }, group)}
        />
      </div>
      <div data-field="endDate">
        <DateField
          label={endLabel}
          value={endDate}
          isRequired={isRequired}
          {...(startDate !== null && { min: startDate, tooEarly: t.endBeforeStart(formatDate(startDate, language)) })}
          onCommit={(date, group) => onCommit({ endDate: date }, group)}
        />
      </div>
    </div>
  );
}
