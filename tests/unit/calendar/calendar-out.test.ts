import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '#renderer/platform/calendar-file/calendar-text.ts';
import { applyChanges } from '#shared/history/apply.ts';
import { reschedule } from '#shared/model/edits/agenda.ts';
import { alter } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { type CalendarChoice, type CalendarEvent, calendarOut, calendarParts } from '#shared/share/calendar-out.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const all: CalendarChoice = { parts: calendarParts, withNotes: true, withDone: true, alarmDays: null };
const out = (view: PlanView, choice = all, highest = 0, prefix = 'entry') =>
  calendarOut(view, testContext(prefix, view.plan.id), choice, 'nl', highest);
const text = (events: readonly CalendarEvent[]) =>
  calendarText(events, { name: 'Ontwikkelplan van Noor', language: 'nl', now: '2026-11-23T09:00:00Z' });

/** The events as a reader that knows nothing of ours sees them. */
function readBack(ics: string): { uid: string; sequence: number; summary: string; start: string; end: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
    };
  });
}

/** The talks in it, in the zone that the file itself describes. */
function talksIn(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter((event) => event.uid.startsWith('conversation-'));
}

/** What the lines themselves have to be (RFC 5545, 3.1 and 3.3.11). */
function expectLines(ics: string): void {
  expect(ics.endsWith('\r\n')).toBe(true);
  const lines = ics.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).not.toBe('');
  }
  const whole = ics.replaceAll('\r\n ', '').slice(0, -2).split('\r\n');
  for (const line of whole) expect(line).toMatch(/^[A-Z0-9-]+(;[^:]*)?:/);
  // Comma, semicolon and backslash only behind a backslash.
  for (const line of whole.filter((l) => /^(SUMMARY|DESCRIPTION):/.test(l)))
    expect(line.replace(/^[A-Z]+:/, '').replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  expect(whole.filter((l) => l.startsWith('BEGIN:'))).toHaveLength(whole.filter((l) => l.startsWith('END:')).length);
}

describe('a calendar file', () => {
  test('an activity, in the words of the standard', () => {
    const view = planWith((b) => {
      b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
      b.activity({
        title: 'Training: cijfers, kansen; en \\ risico’s',
        note: 'Eerste regel\nTweede regel',
        state: 'planned',
        startDate: '2027-01-18',
        endDate: '2027-01-25',
      });
    });
    const { events } = out(view, { ...all, parts: ['activities'], alarmDays: 1 });
    const ics = text(events);
    const id = view.activities[0]?.id;
    expect(ics.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Routekaart//Routekaart//NL',
      'X-WR-TIMEZONE:Europe/Amsterdam',
      'METHOD:PUBLISH',
      'NAME:Ontwikkelplan van Noor',
      'X-WR-CALNAME:Ontwikkelplan van Noor',
      'BEGIN:VEVENT',
      `UID:activity-${id}@routekaart`,
      'SEQUENCE:0',
      'DTSTAMP:20261123T090000Z',
      'DTSTART;VALUE=DATE:20270118',
      'DTEND;VALUE=DATE:20270126',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Training: cijfers\\, kansen\\; en \\\\ risico’s',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Eerste regel\\nTweede regel',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER;RELATED=START:-PT15H',
      'DESCRIPTION:Training: cijfers\\, kansen\\; en \\\\ risico’s',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expectLines(ics);
  });

  test('an alarm on the day itself rings in the morning', () => {
    const view = planWith((b) => b.activity({ state: 'planned', startDate: today }));
    const ics = text(out(view, { ...all, parts: ['activities'], alarmDays: 0 }).events);
    expect(ics).toContain('TRIGGER;RELATED=START:PT9H');
  });

  test.each([
    ['in winter', '2027-01-14', '10:00', '2027-01-14T09:00:00Z'],
    ['in summer', '2027-07-14', '10:00', '2027-07-14T08:00:00Z'],
    ['before the clock goes forward', '2027-03-28', '01:30', '2027-03-28T00:30:00Z'],
    ['after the clock went forward', '2027-03-28', '10:00', '2027-03-28T08:00:00Z'],
    ['before the clock goes back', '2027-10-31', '01:30', '2027-10-30T23:30:00Z'],
    ['after the clock went back', '2027-10-31', '10:00', '2027-10-31T09:00:00Z'],
  ])('a conversation with a time, %s, is at that moment everywhere', (_when, heldOn, startTime, moment) => {
    const view = planWith((b) => {
      b.conversation({ heldOn, startTime, state: 'planned' });
      b.activity({ state: 'planned', startDate: heldOn });
    });
    const ics = text(out(view).events);
    expectLines(ics);
    const [talk] = talksIn(ics);
    expect(talk?.startDate.zone.tzid).toBe('Europe/Amsterdam');
    expect(talk?.startDate.toString()).toBe(`${heldOn}T${startTime}:00`);
    expect(talk?.startDate.toUnixTime()).toBe(Date.parse(moment) / 1_000);
    expect(talk?.duration.toSeconds()).toBe(3_600);
    // The reader's own knowledge of the zone says the same as the rules in the file.
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(clock.format(new Date(moment))).toBe(`${heldOn} ${startTime}`);
    const day = readBack(ics).find((e) => e.uid.startsWith('activity-'));
    expect(day?.start).toBe(heldOn);
  });

  test('a conversation that runs past midnight ends on the next day, and its alarm rings shortly before', () => {
    const view = planWith((b) =>
      b.conversation({ heldOn: '2027-01-14', startTime: '23:30', durationMinutes: 90, state: 'planned' }),
    );
    const ics = text(out(view, { ...all, alarmDays: 0 }).events);
    expect(ics).toContain('DTSTART;TZID=Europe/Amsterdam:20270114T233000\r\n');
    expect(talksIn(ics)[0]?.endDate.toString()).toBe('2027-01-15T01:00:00');
    expect(ics).toContain('TRIGGER;RELATED=START:-PT30M');
    expect(text(out(view, { ...all, alarmDays: 1 }).events)).toContain('TRIGGER;RELATED=START:-P1D');
  });

  test('without a time there is no clock in the file', () => {
    const view = planWith((b) => b.conversation({ heldOn: '2027-01-14', state: 'planned' }));
    expect(text(out(view).events)).not.toContain('VTIMEZONE');
  });

  test('every plan comes back from a reader that knows nothing of ours', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const { events } = out(view);
        const inRange = events.filter((e) => e.startDate > '0100-01-01' && e.endDate < '9000-01-01');
        const ics = text(inRange);
        expectLines(ics);
        const read = readBack(ics);
        expect(read.map((e) => [e.uid, e.sequence, e.start])).toEqual(
          inRange.map((e) => [e.uid, e.sequence, e.time ? `${e.startDate}T${e.time.start}:00` : e.startDate]),
        );
        const plain = (s: string) => s.replace(/\p{Cc}/gu, ' ').trim();
        expect(read.map((e) => plain(e.summary))).toEqual(inRange.map((e) => plain(e.title)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('told again', () => {
  const planOfOne = () =>
    planWith((b) => b.activity({ state: 'planned', startDate: '2027-01-18', endDate: '2027-01-25' }));
  const kept = (view: PlanView, changes: ReturnType<typeof out>['changes']) =>
    new PlanView(applyChanges(view.records, changes));
  const only: CalendarChoice = { ...all, parts: ['activities'] };

  test('unchanged it keeps UID and SEQUENCE, and writes nothing', () => {
    const view = planOfOne();
    const first = out(view, only);
    const again = out(kept(view, first.changes), only, first.highest);
    expect(again.events).toEqual(first.events);
    expect(again.changes).toEqual([]);
  });

  test('on another date it has the same UID and a higher SEQUENCE', () => {
    const view = planOfOne();
    const first = out(view, only);
    const told = kept(view, first.changes);
    const key = `activity-${told.activities[0]?.id}`;
    const moved = kept(told, reschedule(told, key, { startDate: '2027-02-01', endDate: '2027-02-08' }, today));
    const second = out(moved, only, first.highest);
    const [a] = readBack(text(first.events));
    const [b] = readBack(text(second.events));
    expect(b?.uid).toBe(a?.uid);
    expect(b?.start).toBe('2027-02-01');
    expect([a?.sequence, b?.sequence]).toEqual([0, 1]);
  });

  test('at another time, or for longer, it has the same UID and a higher SEQUENCE', () => {
    const view = planWith((b) => b.conversation({ heldOn: '2027-01-14', state: 'planned' }));
    const talks: CalendarChoice = { ...all, parts: ['talks'] };
    let told = view;
    let highest = 0;
    const sequences = [{}, { startTime: '10:00' }, {}, { startTime: '11:00' }, { durationMinutes: 90 }].map(
      (fields) => {
        const [talk] = told.conversations;
        const change = talk && alter(talk, fields);
        if (change) told = kept(told, [change]);
        const next = out(told, talks, highest);
        told = kept(told, next.changes);
        highest = next.highest;
        const [read] = readBack(text(next.events));
        expect(read?.uid).toBe(`conversation-${talk?.id}@routekaart`);
        return read?.sequence;
      },
    );
    expect(sequences).toEqual([0, 1, 1, 2, 3]);
  });

  test('after an undo that took away what was told, it still goes up', () => {
    const view = planOfOne();
    const first = out(view, only);
    const told = kept(view, first.changes);
    const key = `activity-${told.activities[0]?.id}`;
    const moved = kept(told, reschedule(told, key, { startDate: '2027-02-01', endDate: '2027-02-08' }, today));
    const second = out(moved, only, first.highest);
    // The undo gives back what was told the first time, with the first date.
    const third = out(told, only, second.highest);
    expect(third.events[0]?.sequence).toBeGreaterThan(second.events[0]?.sequence ?? 9);
    const fourth = out(kept(told, third.changes), only, third.highest);
    expect(fourth.events).toEqual(third.events);
  });

  test('notes and what is done stay home unless they are ticked', () => {
    const view = planWith((b) => {
      b.activity({ title: 'Gedaan', note: 'geheim', state: 'done', startDate: '2026-10-01' });
      b.activity({ title: 'Komt', note: 'geheim', state: 'planned', startDate: '2027-01-18' });
      b.leave({ title: 'Vakantie', startDate: '2027-07-19' });
    });
    const careful: CalendarChoice = { parts: ['activities'], withNotes: false, withDone: false, alarmDays: null };
    const ics = text(out(view, careful).events);
    expect(ics).toContain('SUMMARY:Komt');
    expect(ics).not.toMatch(/geheim|Gedaan|Vakantie/);
  });
});
