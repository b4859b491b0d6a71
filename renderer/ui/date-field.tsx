import './date-field.css';
import { parseDate as calendarDay } from '@internationalized/date';
import { useState } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import { dayInField } from '#shared/lines/fields.ts';
import { formatDate } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { lineQuestionWords } from '#shared/text/lines.ts';
import { today } from '../platform/clock.ts';
import { Icon } from './icon.tsx';
import { useKitTexts, useLanguage } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

export type DateFieldProps = Omit<ParsedFieldProps<string>, 'suffix'> & {
  /** ISO dates; days outside cannot be chosen, and a typed one is answered with a sentence. */
  min?: string | undefined;
  max?: string | undefined;
  /** The sentence for a day before `min` or after `max`, when there is more to say than which days can be chosen. */
  tooEarly?: string | undefined;
  tooLate?: string | undefined;
};

/**
 * A day, typed ("31-3-2027", "22-1", "over drie weken") or chosen in a calendar; `value` and `onCommit` are ISO dates. Without
 * its year it is the nearest, or on the side on which the field has room.
 */
export function DateField({ min, max, tooEarly, tooLate, ...props }: DateFieldProps) {
  const t = useKitTexts();
  const language = useLanguage();
  const read = (text: string) => {
    const now = today();
    return dayInField(
      text,
      now,
      max !== undefined && max <= now ? 'past' : min !== undefined && min >= now ? 'coming' : 'nearest',
    );
  };
  return (
    <ParsedField
      {...props}
      notation={{
        format: (isoDate) => formatDate(isoDate, language),
        parse: (text) => {
          const day = read(text);
          return typeof day === 'string' ? day : null;
        },
        // A whole date says enough; of anything else it is shown which day was understood.
        understood: (isoDate, text) => (/\d{4}/.test(text) ? null : formatDayOfWeek(isoDate, language)),
        unreadable: (text) => {
          const day = read(text);
          return day === null || typeof day === 'string' ? t.notADate : lineQuestionWords(day, language);
        },
        missing: t.missingDate,
        check: (isoDate) => {
          if (min && isoDate < min) return tooEarly ?? t.dateTooEarly(formatDate(min, language));
          return max && isoDate > max ? (tooLate ?? t.dateTooLate(formatDate(max, language))) : null;
        },
      }}
      picker={(put) => (
        <CalendarButton
          label={props.label}
          value={props.value}
          onChoose={put}
          isDisabled={props.isDisabled ?? false}
          min={min}
          max={max}
        />
      )}
    />
  );
}

function CalendarButton({
  label,
  value,
  onChoose,
  isDisabled,
  min,
  max,
}: Pick<DateFieldProps, 'label' | 'value' | 'min' | 'max'> & {
  onChoose: (isoDate: string) => void;
  isDisabled: boolean;
}) {
  const t = useKitTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton className="rk-icon-button" aria-label={t.openCalendar} isDisabled={isDisabled}>
        <Icon name="calendar" />
      </AriaButton>
      <Popover className="rk-popover rk-calendar-popover" placement="bottom end">
        <Dialog aria-label={`${label}: ${t.calendar}`}>
          <Calendar
            className="rk-calendar"
            autoFocus
            value={value === null ? null : calendarDay(value)}
            {...(min && { minValue: calendarDay(min) })}
            {...(max && { maxValue: calendarDay(max) })}
            onChange={(day) => {
              onChoose(day.toString());
              setIsOpen(false);
            }}
          >
            <header>
              <AriaButton slot="previous" className="rk-icon-button" aria-label={t.previousMonth}>
                <Icon name="chevron-left" />
              </AriaButton>
              <Heading level={2} />
              <AriaButton slot="next" className="rk-icon-button" aria-label={t.nextMonth}>
                <Icon name="chevron-right" />
              </AriaButton>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell className="rk-calendar-day" date={date} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
