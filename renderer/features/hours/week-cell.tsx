import { type KeyboardEvent, useEffect } from 'react';
import { minutesInField } from '#shared/lines/fields.ts';
import type { IsoDate } from '#shared/model/define.ts';
import { type HourRow, rowKey, setCell } from '#shared/model/edits/hours.ts';
import { hourLogOf } from '#shared/model/hour-log.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useKitTexts, useLanguage } from '../../ui/language.ts';
import { plainNumber } from '../../ui/plain-number.ts';
import { useDraft } from '../../ui/use-draft.ts';

const minutesOfADay = 24 * 60;

/** The hours of one row on one day. What cannot be stays in the cell, with a sentence under the table. */
export function WeekCell({
  row,
  date,
  minutes,
  label,
  place,
  onError,
  errorId,
}: {
  row: HourRow;
  date: IsoDate;
  minutes: number;
  label: string;
  /** Row and column, for the arrow keys. */
  place: readonly [row: number, column: number];
  onError: (error: string | null) => void;
  errorId: string;
}) {
  const t = useTexts(hoursTexts).week;
  const kit = useKitTexts();
  const language = useLanguage();
  const read = (text: string) => (text.trim() === '' ? 0 : minutesInField(text));
  const { draft, onFocus, onChange, onBlur, onConfirm } = useDraft(
    minutes === 0 ? '' : plainNumber(formatHoursInText(minutes, language), language),
    (text, group) => {
      const asked = read(text);
      if (asked !== null) edit.commit(setCell(edit.view(), edit.context(), row, date, asked), { group });
    },
    {
      validate: (text) => {
        const asked = read(text);
        if (asked === null) return kit.notHours;
        if (asked > minutesOfADay) return t.tooMuch;
        const day = asked + others(row, date);
        return day > minutesOfADay ? t.dayTooFull(formatHoursInText(day, language)) : null;
      },
      isSame: (one, other) => read(one) === read(other),
    },
  );
  useEffect(() => {
    onError(draft.error);
  }, [draft.error, onError]);
  return (
    <input
      className="rk-week-input"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={draft.error !== null || undefined}
      aria-describedby={draft.error === null ? undefined : errorId}
      data-cell={place.join(':')}
      value={draft.text}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={(event) => {
        onFocus();
        event.currentTarget.select();
      }}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onConfirm();
        moveByKey(event, place);
      }}
    />
  );
}

/** What else was written down on that day. */
function others(row: HourRow, date: IsoDate): number {
  return hourLogOf(edit.view())
    .on(date)
    .filter((entry) => rowKey(entry) !== rowKey(row))
    .reduce((sum, entry) => sum + entry.minutes, 0);
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** To the next cell in that direction; sideways only when the cursor cannot go further within the cell. */
function moveByKey(event: KeyboardEvent<HTMLInputElement>, [row, column]: readonly [number, number]): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  if (event.key === 'ArrowLeft' && selectionEnd !== 0 && !isAllSelected) return;
  if (event.key === 'ArrowRight' && selectionStart !== value.length && !isAllSelected) return;
  const table = event.currentTarget.closest('table');
  const next = table?.querySelector<HTMLInputElement>(`[data-cell="${row + step[0]}:${column + step[1]}"]`);
  event.preventDefault();
  next?.focus();
}
