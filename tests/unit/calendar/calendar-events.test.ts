import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendarBytes } from '#renderer/platform/file-reader/calendar-events.ts';
import { FileRefusal } from '#shared/document/file-problem.ts';

const period = { from: '2026-09-01', until: '2027-08-31' };
const readAll = (ics: string) => readCalendarBytes(new TextEncoder().encode(ics), period);
const read = (ics: string) => readAll(ics).events;
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const problem = (ics: string) => {
  try {
    read(ics);
    return null;
  } catch (error) {
    return error instanceof FileRefusal ? (error.problem as string) : String(error);
  }
};

describe('events', () => {
  test('whole days, the last one counted', () => {
    const ics = file(
      ...event('UID:a@x', 'SUMMARY:Kerst\\, thuis', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20270102'),
    );
    expect(read(ics)).toEqual([
      {
        uid: 'a@x',
        title: 'Kerst, thuis',
        startDate: '2026-12-24',
        endDate: '2027-01-01',
        minutesPerDay: null,
        isAway: false,
      },
    ]);
  });

  test.each([
    ['a day without an end', ['DTSTART;VALUE=DATE:20270427'], ['2027-04-27', '2027-04-27', null]],
    ['for a time', ['DTSTART:20270105T130000', 'DURATION:PT4H'], ['2027-01-05', '2027-01-05', 240]],
    ['an afternoon', ['DTSTART:20270105T130000', 'DTEND:20270105T170000'], ['2027-01-05', '2027-01-05', 240]],
    ['midnight to midnight', ['DTSTART:20270105T000000', 'DTEND:20270107T000000'], ['2027-01-05', '2027-01-06', null]],
    ['over a night', ['DTSTART:20270105T220000', 'DTEND:20270106T020000'], ['2027-01-05', '2027-01-06', 120]],
  ])('%s', (_name, lines, [startDate, endDate, minutesPerDay]) => {
    expect(read(file(...event('UID:a', ...lines)))).toMatchObject([{ startDate, endDate, minutesPerDay }]);
  });

  test.each([
    [['DTSTART;VALUE=DATE:20270105', 'DTEND;VALUE=DATE:20270101']],
    [['DTSTART:20270105T130000', 'DTEND:20270105T120000']],
  ])('an end before its start is no time off: %s', (lines) => {
    const ics = file(...event('UID:a', 'SUMMARY:Verlof', ...lines), ...event('UID:b', 'DTSTART;VALUE=DATE:20270106'));
    expect(readAll(ics)).toMatchObject({ events: [{ uid: 'b' }], leftOut: [{ title: 'Verlof', why: 'bad-date' }] });
  });

  test('out of office is away; cancelled and outside the period is nothing', () => {
    const on = ['DTSTART;VALUE=DATE:20270105'];
    const ics = file(
      ...event('UID:a', ...on, 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'),
      ...event('UID:b', ...on, 'STATUS:CANCELLED'),
      ...event('UID:c', 'DTSTART;VALUE=DATE:20200105'),
      ...event('UID:d', 'DTSTART;VALUE=DATE:20300105'),
    );
    expect(read(ics).map((e) => [e.uid, e.isAway])).toEqual([['a', true]]);
  });

  test('what repeats is there each time, but for what was moved or left out', () => {
    const ics = file(
      ...event(
        'UID:friday',
        'SUMMARY:Vrije vrijdag',
        'DTSTART;VALUE=DATE:20270101',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;VALUE=DATE:20270108',
      ),
      ...event(
        'UID:friday',
        'SUMMARY:Vrije maandag',
        'RECURRENCE-ID;VALUE=DATE:20270115',
        'DTSTART;VALUE=DATE:20270118',
      ),
    );
    expect(read(ics).map((e) => [e.uid, e.title, e.startDate])).toEqual([
      ['friday#2027-01-01', 'Vrije vrijdag', '2027-01-01'],
      ['friday#2027-01-22', 'Vrije vrijdag', '2027-01-22'],
      ['friday#2027-01-15', 'Vrije maandag', '2027-01-18'],
    ]);
  });

  test('without an end it is followed to the end of the plan', () => {
    const ics = file(...event('UID:y', 'DTSTART;VALUE=DATE:20000427', 'RRULE:FREQ=YEARLY'));
    expect(read(ics).map((e) => e.startDate)).toEqual(['2027-04-27']);
  });
});

describe('refused, whole', () => {
  test.each([
    ['', 'empty'],
    ['Hallo', 'not-calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD\r\n', 'not-calendar'],
    [
      file(...Array.from({ length: 2_001 }, (_, i) => event(`UID:${i}`, 'DTSTART;VALUE=DATE:20270105')).flat()),
      'too-many-events',
    ],
  ])('%#', (ics, expected) => expect(problem(ics)).toBe(expected));

  test('bytes that are no text', () => {
    expect(() => readCalendarBytes(new Uint8Array([0, 1, 2, 0]), period)).toThrow(FileRefusal);
  });
});

describe('a bad entry costs that entry, by its name', () => {
  const good = event('UID:good', 'SUMMARY:Verlof', 'DTSTART;VALUE=DATE:20270105');
  test.each([
    ['no start', event('UID:a', 'SUMMARY:Kwijt'), 'no-start'],
    ['no such day', event('UID:a', 'SUMMARY:Kwijt', 'DTSTART;VALUE=DATE:20271399'), 'bad-date'],
    ['no such rule', event('UID:a', 'SUMMARY:Kwijt', 'DTSTART;VALUE=DATE:20270105', 'RRULE:FREQ=NOOIT'), 'bad-rule'],
    ['every second', event('UID:a', 'SUMMARY:Kwijt', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY'), 'too-often'],
    ['cancelled', event('UID:a', 'SUMMARY:Kwijt', 'DTSTART;VALUE=DATE:20270105', 'STATUS:CANCELLED'), 'cancelled'],
    ['cut off', ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Kwijt', 'DTSTART:202701'], 'cut-off'],
  ])('%s', (_name, bad, why) => {
    for (const ics of [file(...good, ...bad), ...(why === 'cut-off' ? [] : [file(...bad, ...good)])]) {
      const { events, leftOut } = readAll(ics);
      expect(events.map((e) => e.title)).toEqual(['Verlof']);
      expect(leftOut).toEqual([{ title: 'Kwijt', why }]);
    }
  });
});

const sound = file(
  ...event('UID:a@x', 'SUMMARY:Kerst', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20270102'),
  ...event('UID:b@x', 'DTSTART;TZID=Europe/Amsterdam:20270105T130000', 'DURATION:PT4H', 'RRULE:FREQ=WEEKLY;COUNT=9'),
  ...event(
    'UID:c@x',
    'DTSTART:20270201T090000Z',
    'DTEND:20270201T100000Z',
    'EXDATE:20270201T090000Z',
    'RDATE:20270301T090000Z',
  ),
);

/** Bytes of a sound file that were changed here and there: cut, doubled, overwritten. */
const spoiled = fc
  .array(
    fc.tuple(
      fc.nat({ max: sound.length }),
      fc.nat({ max: 12 }),
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          '\r\n',
          'BEGIN:VEVENT\r\n',
          'END:VCALENDAR\r\n',
          ';VALUE=',
          'RRULE:FREQ=SECONDLY;COUNT=99999999\r\n',
          '99999999',
          '__proto__',
          '\r\n ',
        ),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((cuts) => cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), sound));

test('whatever is in a file, it is read or refused, and what is read could be leave', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: spoiled }, { weight: 1, arbitrary: fc.string() }), (ics) => {
      let events: ReturnType<typeof read>;
      try {
        events = read(ics);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefusal);
        return;
      }
      expect(events.length).toBeLessThanOrEqual(2_000);
      for (const found of events) {
        expect(found.startDate <= found.endDate).toBe(true);
        expect(found.startDate <= period.until && found.endDate >= period.from).toBe(true);
        expect(found.uid.length).toBeGreaterThan(0);
        expect(found.uid.length).toBeLessThanOrEqual(1_000);
        expect(found.title).not.toMatch(/\p{Cc}/u);
        if (found.minutesPerDay !== null) expect(found.minutesPerDay).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 400 },
  );
});
