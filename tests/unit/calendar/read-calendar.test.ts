import { describe, expect, test } from 'vitest';
import { readCalendar } from '#shared/calendar-in/read-calendar.ts';

const question = {
  from: '2026-01-01',
  until: '2026-12-31',
  repeatsUntil: '2026-12-31',
  zone: 'Europe/Amsterdam',
  mostEvents: 2_000,
  mostSteps: 10_000,
};

/** Each event as "title | first day – last day | minutes a day or whole", in the order of the days. */
function told(ics: string): string[] {
  const read = readCalendar(ics, question);
  if ('problem' in read) return [read.problem];
  return read.events
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .map((e) => `${e.title} | ${e.startDate} – ${e.endDate} | ${e.minutesPerDay ?? 'whole'}`);
}
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'SUMMARY:Verlof', ...lines, 'END:VEVENT'];
const one = (...lines: readonly string[]) => told(calendar(...event(...lines)));

describe('whole days, in whichever way they are written', () => {
  test.each([
    ['a date', ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260304'], '2026-03-02 – 2026-03-03'],
    ['a bare date', ['DTSTART:20260302', 'DTEND:20260303'], '2026-03-02 – 2026-03-02'],
    ['a date with dashes', ['DTSTART:2026-03-02', 'DTEND:2026-03-03'], '2026-03-02 – 2026-03-02'],
    [
      'a date called a time',
      ['DTSTART;VALUE=DATE-TIME:20260302', 'DTEND;VALUE=DATE-TIME:20260303'],
      '2026-03-02 – 2026-03-02',
    ],
    ['no end', ['DTSTART;VALUE=DATE:20260302'], '2026-03-02 – 2026-03-02'],
    ['for days', ['DTSTART;VALUE=DATE:20260302', 'DURATION:P1W'], '2026-03-02 – 2026-03-08'],
    [
      'Dutch midnight in Greenwich, summer',
      ['DTSTART:20260712T220000Z', 'DTEND:20260724T220000Z'],
      '2026-07-13 – 2026-07-24',
    ],
    [
      'Dutch midnight in Greenwich, winter',
      ['DTSTART:20261214T230000Z', 'DTEND:20261215T230000Z'],
      '2026-12-15 – 2026-12-15',
    ],
    [
      'Dutch midnight in Greenwich, over the clock change',
      ['DTSTART:20261023T220000Z', 'DTEND:20261026T230000Z'],
      '2026-10-24 – 2026-10-26',
    ],
    ['midnight in Greenwich', ['DTSTART:20260302T000000Z', 'DTEND:20260303T000000Z'], '2026-03-02 – 2026-03-02'],
    ['to one minute before midnight', ['DTSTART:20260302T000000', 'DTEND:20260302T235900'], '2026-03-02 – 2026-03-02'],
    ['to one second before midnight', ['DTSTART:20260302T000000', 'DTEND:20260303T235959'], '2026-03-02 – 2026-03-03'],
    [
      'midnight to midnight by Windows',
      ['DTSTART;TZID=W. Europe Standard Time:20260302T000000', 'DTEND;TZID=W. Europe Standard Time:20260303T000000'],
      '2026-03-02 – 2026-03-02',
    ],
    [
      'midnight to midnight elsewhere',
      ['DTSTART;TZID="Tokyo Standard Time":20260302T000000', 'DTEND;TZID="Tokyo Standard Time":20260303T000000'],
      '2026-03-02 – 2026-03-02',
    ],
    [
      'a whole day by Outlook',
      ['DTSTART:20260302T010000Z', 'DTEND:20260303T010000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      '2026-03-02 – 2026-03-02',
    ],
    [
      'from a morning until an evening days later',
      ['DTSTART:20260302T090000', 'DTEND:20260306T170000'],
      '2026-03-02 – 2026-03-06',
    ],
    [
      'from the end of a Friday until a Monday morning',
      ['DTSTART:20260306T170000', 'DTEND:20260309T083000'],
      '2026-03-07 – 2026-03-08',
    ],
  ])('%s', (_name, lines, days) => expect(one(...lines)).toEqual([`Verlof | ${days} | whole`]));
});

describe('times, on the clock of the reader', () => {
  test.each([
    ['in Greenwich', ['DTSTART:20260706T070000Z', 'DTEND:20260706T110000Z'], '2026-07-06 – 2026-07-06 | 240'],
    [
      'in New York',
      ['DTSTART;TZID=Eastern Standard Time:20260706T200000', 'DTEND;TZID=Eastern Standard Time:20260706T220000'],
      '2026-07-07 – 2026-07-07 | 120',
    ],
    [
      'in a zone nobody knows',
      ['DTSTART;TZID=Ergens:20260706T090000', 'DTEND;TZID=Ergens:20260706T110000'],
      '2026-07-06 – 2026-07-06 | 120',
    ],
    ['for a time', ['DTSTART:20260706T090000', 'DURATION:PT1H30M'], '2026-07-06 – 2026-07-06 | 90'],
  ])('%s', (_name, lines, days) => expect(one(...lines)).toEqual([`Verlof | ${days}`]));
});

describe('what repeats', () => {
  const days = (...lines: readonly string[]) => one(...lines).map((row) => row.split(' | ')[1]?.slice(0, 10));
  const amsterdam = 'TZID=Europe/Amsterdam';
  test.each([
    [
      'an end that is a date counts',
      ['DTSTART;TZID=Europe/Amsterdam:20260302T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20260316'],
      ['2026-03-02', '2026-03-09', '2026-03-16'],
    ],
    [
      'an end in Greenwich',
      [`DTSTART;${amsterdam}:20260302T003000`, 'RRULE:FREQ=WEEKLY;UNTIL=20260308T233000Z'],
      ['2026-03-02', '2026-03-09'],
    ],
    [
      'whole days until a midnight in Greenwich',
      ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;UNTIL=20260315T230000Z'],
      ['2026-03-02', '2026-03-09', '2026-03-16'],
    ],
    [
      'left out by a bare date',
      ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20260309'],
      ['2026-03-02', '2026-03-16'],
    ],
    [
      'left out in Greenwich',
      [`DTSTART;${amsterdam}:20260302T090000`, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20260309T080000Z'],
      ['2026-03-02', '2026-03-16'],
    ],
    [
      'left out by Windows',
      [
        `DTSTART;${amsterdam}:20260302T090000`,
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Romance Standard Time:20260309T090000,20260316T090000',
      ],
      ['2026-03-02'],
    ],
    [
      'whole days left out by their midnight in Greenwich',
      ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20260308T230000Z'],
      ['2026-03-02', '2026-03-16'],
    ],
    [
      'left out by its day',
      [`DTSTART;${amsterdam}:20260302T090000`, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260309'],
      ['2026-03-02', '2026-03-16'],
    ],
    [
      'a time of its own',
      ['DTSTART;VALUE=DATE:20260302', 'RDATE;VALUE=DATE:20260305,20260310'],
      ['2026-03-02', '2026-03-05', '2026-03-10'],
    ],
    [
      'every other week on two days',
      ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=4'],
      ['2026-03-02', '2026-03-06', '2026-03-16', '2026-03-20'],
    ],
    [
      'summer and winter at the same hour',
      [`DTSTART;${amsterdam}:20260323T090000`, 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-03-23', '2026-03-30'],
    ],
  ])('%s', (_name, lines, expected) => expect(days(...lines)).toEqual(expected));

  test('a time that was moved is named in another zone than the series', () => {
    const series = event(
      'UID:a',
      `DTSTART;${amsterdam}:20260302T090000`,
      `DTEND;${amsterdam}:20260302T110000`,
      'RRULE:FREQ=WEEKLY;COUNT=3',
    );
    const moved = event(
      'UID:a',
      'RECURRENCE-ID:20260309T080000Z',
      'DTSTART:20260311T080000Z',
      'DTEND:20260311T100000Z',
    );
    expect(told(calendar(...series, ...moved)).map((row) => row.split(' | ')[1]?.slice(0, 10))).toEqual([
      '2026-03-02',
      '2026-03-11',
      '2026-03-16',
    ]);
  });

  test('a time that was cancelled is gone', () => {
    const series = event('UID:a', 'DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const gone = event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20260309', 'DTSTART;VALUE=DATE:20260309', 'STATUS:CANCELLED');
    expect(told(calendar(...series, ...gone))).toEqual(['Verlof | 2026-03-02 – 2026-03-02 | whole']);
  });
});

describe('files as programs write them', () => {
  const day = 'DTSTART;VALUE=DATE:20260302';
  test('several calendars in one file', () => {
    const both = `${calendar(...event('UID:a', day))}\r\n${calendar(...event('UID:b', 'DTSTART;VALUE=DATE:20260504'))}`;
    expect(told(both)).toHaveLength(2);
  });

  test('without a UID, and the same file again gives the same', () => {
    const ics = calendar(...event(day), ...event('DTSTART;VALUE=DATE:20260504'));
    const uids = () => {
      const read = readCalendar(ics, question);
      return 'problem' in read ? [] : read.events.map((e) => e.uid);
    };
    expect(new Set(uids()).size).toBe(2);
    expect(uids()).toEqual(uids());
  });

  test('any line end, a byte order mark, a line folded without its space, a value between unmatched quotes', () => {
    const ics = `\ufeff${calendar(...event(day, 'UID:a', 'DESCRIPTION;ALTREP="kapot:tekst', 'en nog een regel zonder spatie', 'X-A:b'))}`;
    for (const text of [ics, ics.replaceAll('\r\n', '\n'), ics.replaceAll('\r\n', '\r')])
      expect(told(text)).toHaveLength(1);
  });

  test('a folded title, with its escapes', () => {
    const ics = calendar('BEGIN:VEVENT', 'SUMMARY:Verlof\\, thuis en ', ' verder\\nlang', day, 'END:VEVENT');
    expect(told(ics)).toEqual(['Verlof, thuis en verder lang | 2026-03-02 – 2026-03-02 | whole']);
  });

  test('told twice: the newest holds; two events under one name both stay', () => {
    expect(
      told(
        calendar(...event('UID:a', day, 'SEQUENCE:0'), ...event('UID:a', 'DTSTART;VALUE=DATE:20260303', 'SEQUENCE:1')),
      ),
    ).toEqual(['Verlof | 2026-03-03 – 2026-03-03 | whole']);
    expect(told(calendar(...event('UID:0', day), ...event('UID:0', 'DTSTART;VALUE=DATE:20260303')))).toHaveLength(2);
  });

  test('an alarm within an event has times of its own', () => {
    expect(one(day, 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DTSTART:20200101', 'DURATION:PT15M', 'END:VALARM')).toEqual([
      'Verlof | 2026-03-02 – 2026-03-02 | whole',
    ]);
  });
});
