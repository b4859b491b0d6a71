import type { Ref } from 'react';
import { readHourLine } from '#shared/hours/read-hour-line.ts';
import { add } from '#shared/model/edits/base.ts';
import { newHourEntry } from '#shared/model/edits/new-time-records.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { dayWords, whatWords } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { hourProblemWords } from '#shared/text/line-problems.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { UnderstoodLine } from '../../ui/understood-line.tsx';
import { useKeptLine } from './kept-line.ts';
import { understoodWords } from './line-words.ts';

/** One line to write hours down: it says what it understood while one types, and writes it down on Enter. */
export function HourLineField({ inputRef }: { inputRef: Ref<HTMLInputElement & HTMLTextAreaElement> }) {
  const view = usePlan();
  const t = useTexts(hoursTexts).line;
  const language = useLanguage();
  const [text, setText] = useKeptLine(view.plan.id);
  return (
    <div className="rk-hour-line" data-field="hour-line">
      <UnderstoodLine
        label={t.label}
        hint={t.hint}
        placeholder={t.placeholder}
        action={t.add}
        enterHint={t.enter}
        text={text}
        onType={setText}
        inputRef={inputRef}
        read={(line) => {
          const read = readHourLine(line, view, today());
          return 'problem' in read
            ? { problem: hourProblemWords(read, language) }
            : { understood: understoodWords(view, read.line, today(), language) };
        }}
        onDo={(line) => {
          const read = readHourLine(line, edit.view(), today());
          if ('problem' in read) return '';
          const { clock, note, parts, ...entry } = read.line;
          const times = clock ? `${clock.from}–${clock.until}` : '';
          const words = [note, times].filter(Boolean).join(', ');
          edit.commit(
            parts.map(({ date, minutes }) =>
              add(newHourEntry(edit.context(), edit.view(), { ...entry, workedOn: date, minutes, note: words })),
            ),
          );
          const hours = formatHoursInText(entry.minutes, language);
          return t.written(dayWords(entry.workedOn, today(), language), hours, whatWords(view, entry, language));
        }}
      />
    </div>
  );
}
