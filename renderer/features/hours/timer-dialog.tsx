import { useState } from 'react';
import type { RunningTimer } from '#shared/contract/settings.ts';
import { possibleRows } from '#shared/hours/week-rows.ts';
import { minutesInField } from '#shared/lines/fields.ts';
import { add } from '#shared/model/edits/base.ts';
import type { HourRow } from '#shared/model/edits/hours.ts';
import { newHourEntry } from '#shared/model/edits/new-time-records.ts';
import { formatExactHours, formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { whatWords } from '#shared/text/hour-words.ts';
import { timerTexts } from '#shared/text/timer.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useKitTexts, useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { plainNumber } from '../../ui/plain-number.ts';
import { TextField } from '../../ui/text-field.tsx';
import { localDate, localTime, timerParts } from './timer-parts.ts';
import { clearTimer, letRun, useTimerQuestion } from './timer-store.ts';
import { WhatField } from './what-field.tsx';

const minutesOfADay = 24 * 60;
/** Nobody works so long without a pause: the clock was forgotten. */
const longestStretch = 14 * 60;

/** Asks what the time on the clock was for, once it was stopped. */
export function TimerDialog() {
  const { plan } = usePlan();
  const timer = useSettings((s) => s.timer);
  const stoppedAt = useTimerQuestion((s) => s.stoppedAt);
  if (timer === null || stoppedAt === null || timer.planId !== plan.id) return null;
  return <Question key={timer.startedAt} timer={timer} stoppedAt={stoppedAt} />;
}

function Question({ timer, stoppedAt }: { timer: RunningTimer; stoppedAt: string }) {
  const view = usePlan();
  const t = useTexts(timerTexts).dialog;
  const kit = useKitTexts();
  const language = useLanguage();
  const parts = timerParts(timer.startedAt, stoppedAt);
  const counted = parts.reduce((sum, part) => sum + part.minutes, 0);
  const isForgotten = counted > longestStretch;
  const [text, setText] = useState(
    isForgotten || counted === 0 ? '' : plainNumber(formatExactHours(counted, language), language),
  );
  const [row, setRow] = useState<HourRow>(() => usualRow(possibleRows(view)));
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const asked = text.trim() === '' ? null : minutesInField(text);
  const problem =
    text.trim() === '' || asked === 0
      ? t.missing
      : asked === null
        ? kit.notHours
        : asked > minutesOfADay
          ? t.moreThanADay
          : null;

  const write = () => {
    if (problem !== null || asked === null) {
      setError(problem);
      return;
    }
    const shown = plainNumber(formatExactHours(counted, language), language);
    // As it was counted, day by day; what was corrected falls on the day the clock was started.
    const days = text === shown ? parts : [{ date: localDate(Date.parse(timer.startedAt)), minutes: asked }];
    const context = edit.context();
    edit.commit(
      days.map((day) => add(newHourEntry(context, view, { ...row, note, workedOn: day.date, minutes: day.minutes }))),
    );
    clearTimer();
    notify({ title: t.written(formatHoursInText(asked, language), whatWords(view, row, language)), tone: 'done' });
  };

  return (
    <Dialog
      isOpen
      onClose={letRun}
      title={t.title}
      actions={
        <>
          <Button variant="quiet" onPress={clearTimer}>
            {t.forget}
          </Button>
          <Button onPress={letRun}>{t.goOn}</Button>
          <Button variant="primary" onPress={write}>
            {t.write}
          </Button>
        </>
      }
    >
      <form
        className="rk-timer-form"
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <p>{ranWords()}</p>
        <div className="rk-timer-hours">
          <TextField
            label={t.hours}
            value={text}
            onChange={(next) => {
              setText(next);
              setError(null);
            }}
            error={error}
            isNumber
            suffix={kit.hours}
            autoFocus
          />
        </div>
        <WhatField value={row} onChange={setRow} />
        <TextField label={t.note} value={note} onChange={setNote} words maxLength={2_000} />
        <input type="submit" hidden />
      </form>
    </Dialog>
  );

  function ranWords(): string {
    if (counted === 0) return t.short;
    if (isForgotten) return t.tooLong(formatHoursInText(counted, language));
    if (parts.length === 1) return t.ran(localTime(timer.startedAt), localTime(stoppedAt));
    const each = parts.map((part) =>
      t.part(formatHoursInText(part.minutes, language), formatDayOfWeek(part.date, language)),
    );
    return t.overMidnight(each.join(', '));
  }
}

/** A clock is mostly started for the side task. */
function usualRow(rows: readonly HourRow[]): HourRow {
  return rows.find((row) => row.what === 'side') ?? (rows[0] as HourRow);
}
