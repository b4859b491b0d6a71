import {
  daysOfPattern,
  daysOfWeek,
  type PatternName,
  type WorkingPattern,
  withDay,
} from '#shared/model/working-pattern.ts';
import { contractTexts } from '#shared/text/contract.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { formatWeekday } from '#shared/text/format-period.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';

/** On which days of the week the hours of a contract lie. With days of one's own the hours a week are their sum. */
export function PatternFields({
  value,
  minutesPerWeek,
  onChange,
}: {
  value: WorkingPattern;
  minutesPerWeek: number;
  onChange: (patch: { pattern: PatternName; dayMinutes: number[]; minutesPerWeek: number }, group?: string) => void;
}) {
  const t = useTexts(contractTexts).pattern;
  const language = useLanguage();
  const days = daysOfPattern(minutesPerWeek, value);
  return (
    <div className="rk-pattern" data-field="pattern">
      <Choice
        label={t.label}
        value={value.pattern}
        options={(['fiveDays', 'chosenDays', 'varies'] as const).map((name) => ({ value: name, label: t.names[name] }))}
        onChange={(pattern) => onChange({ pattern, dayMinutes: pattern === 'chosenDays' ? days : [], minutesPerWeek })}
      />
      {value.pattern === 'chosenDays' && (
        <>
          <div className="rk-pattern-days">
            {Array.from({ length: daysOfWeek }, (_, i) => (
              <HoursField
                key={formatWeekday(i, 'en')}
                label={formatWeekday(i, language, 'long')}
                max={24 * 60}
                value={days[i] ?? 0}
                onCommit={(minutes, group) => {
                  const changed = withDay(minutesPerWeek, value, i, minutes ?? 0);
                  // A week without hours is no pattern: the contract would be gone with it.
                  if (changed.minutesPerWeek > 0) onChange({ pattern: 'chosenDays', ...changed }, group);
                }}
              />
            ))}
          </div>
          <p className="rk-muted">{t.together(formatHoursInText(minutesPerWeek, language))}</p>
        </>
      )}
      {value.pattern === 'varies' && <p className="rk-muted">{t.variesHint}</p>}
    </div>
  );
}
