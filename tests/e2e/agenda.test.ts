import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#shared/model/calendar.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { dateOf, dayNumber, mondayOf } from '#shared/model/weeks.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

/** The day where the page thinks it is. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
/** A Monday some weeks ahead, so that no day of the test falls in a weekend. */
const monday = dateOf(mondayOf(dayNumber(addDays(today, 35))));

// Skipped without a Chromium: what a person drags, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('the agenda', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let planId: string;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    planId = await seedPlan(host.address, (b) => {
      b.plan({
        title: 'Plan van Noor',
        ownerName: 'Noor',
        startDate: addDays(today, -90),
        endDate: addDays(today, 270),
      });
      const question = b.learningQuestion({ text: 'Hoe lees ik cijfers?', shortTitle: 'Cijfers' });
      const of = { learningQuestionId: question.id };
      b.activity({
        ...of,
        title: 'Training statistiek',
        way: 'formal',
        state: 'planned',
        startDate: monday,
        endDate: addDays(monday, 4),
      });
      b.activity({
        ...of,
        title: 'Meekijken bij Tom',
        way: 'others',
        state: 'busy',
        startDate: addDays(today, -3),
        endDate: addDays(today, 10),
      });
      b.activity({ ...of, title: 'Boek over kansen', state: 'idea' });
      b.conversation({ withName: 'Marieke', heldOn: addDays(today, 1), startTime: '10:00', state: 'planned' });
    });
    // The plan was seen here before: on its first day nobody is reminded of anything.
    await post(host.address, 'settings.set', {
      reminders: { isOn: true, perDay: 1, time: '09:00', firstSeen: { [planId]: addDays(today, -30) }, told: {} },
    });
    app = await openApp(browser, host.address, { acceptDownloads: true });
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await page.getByRole('button', { name: /^Planning/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Wanneer leer ik wat?' }).waitFor();
    await item('Training statistiek').waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const item = (name: string) => page.locator('.rk-tl-item').filter({ hasText: name });
  const row = (name: string) => page.locator('.rk-al-item').filter({ hasText: name });
  const records = async () => (await post(host.address, 'plan.open', { planId })).records as PlanRecord[];
  const activity = async (title: string) =>
    (await records()).find((r) => r.kind === 'activity' && r.title === title) as RecordOf<'activity'>;
  const days = async (title: string) => {
    const { startDate, endDate } = await activity(title);
    return [startDate, endDate];
  };
  const leaves = async () => (await records()).filter((r) => r.kind === 'leave');
  const words = async () =>
    (await new AxeBuilder({ page }).include('.rk-sheet').analyze()).violations.map((v) => `${v.id}: ${v.help}`);
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Onderdelen van je planning' }).getByRole('button', { name, exact: false });
  const choose = (word: string) => page.locator('.rk-agenda-bar').getByText(word, { exact: true }).click();

  test('an activity is moved and made longer by keys, said as it goes, and is one step to undo', async () => {
    expect(await words()).toEqual([]);
    await item('Training statistiek').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Alt+ArrowRight');
    const [from, until] = [formatShortDate(addDays(monday, 8), 'nl'), formatShortDate(addDays(monday, 13), 'nl')];
    await page.getByText(`Training statistiek: ${from} tot en met ${until}. Enter bewaart`).waitFor();
    expect(await days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
    await page.keyboard.press('Enter');
    await expect.poll(() => days('Training statistiek')).toEqual([addDays(monday, 8), addDays(monday, 13)]);
    // The focus stays with what was moved, also when it came to lie on another row.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Training');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
  });

  test('Escape puts it back, and nothing was written', async () => {
    await item('Training statistiek').click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await page.getByText('Training statistiek staat weer waar het stond.').waitFor();
    await page.keyboard.press('Tab');
    expect(await days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
  });

  test('by mouse: dragged as a whole, and by its end', async () => {
    await choose('Maand');
    await item('Training statistiek').click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const bar = item('Training statistiek').locator('.rk-tl-bar');
    const box = async () => (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const drag = async (x: number, y: number, by: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by / 2, y);
      await page.mouse.move(x + by, y);
      await page.mouse.up();
    };
    const whole = await box();
    // A day is 22 px wide at this scale.
    await drag(whole.x + whole.width / 2, whole.y + 10, 22 * 2);
    await expect.poll(() => days('Training statistiek')).toEqual([addDays(monday, 2), addDays(monday, 6)]);
    await expect.poll(async () => Math.round((await box()).x - whole.x)).toBe(44);
    const moved = await box();
    await drag(moved.x + moved.width - 3, moved.y + 10, 22 * 3);
    await expect.poll(() => days('Training statistiek')).toEqual([addDays(monday, 2), addDays(monday, 9)]);
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
    await choose('Jaar');
  });

  test('in the list it moves by the same keys, and what has no date gets one', async () => {
    await choose('Per week');
    await row('Training statistiek').waitFor();
    await row('Gesprek met Marieke').filter({ hasText: ', 10:00' }).waitFor();
    expect(await words()).toEqual([]);
    await row('Training statistiek').click();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => days('Training statistiek')).toEqual([addDays(monday, -7), addDays(monday, -3)]);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
    const field = page.getByLabel('Datum voor Boek over kansen');
    await field.fill(`${Number(monday.slice(8))}-${Number(monday.slice(5, 7))}-${monday.slice(0, 4)}`);
    await field.press('Enter');
    await row('Boek over kansen').waitFor();
    expect(await activity('Boek over kansen')).toMatchObject({ state: 'planned', startDate: monday });
    await choose('Tijdlijn');
  });

  test('one reminder a day: put off it is gone, and undo brings it back', async () => {
    await expect.poll(() => page.locator('.rk-activity', { hasText: 'Planning' }).textContent()).toContain('1');
    await part('Herinneringen').click();
    await page.getByText('Vandaag is er 1 ding om aan te denken.').waitFor();
    expect(await words()).toEqual([]);
    await page.getByRole('button', { name: 'Later aan herinneren: Gesprek met Marieke' }).click();
    await page.getByRole('menuitem', { name: /^Over een week/ }).click();
    await page.getByText('Er is vandaag niets om aan te denken').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Vandaag is er 1 ding om aan te denken.').waitFor();
    await page.getByRole('button', { name: 'Gedaan Gesprek met Marieke' }).click();
    await page.getByText('Er is vandaag niets om aan te denken').waitFor();
    // Who answers one does not get the next on the same day.
    expect(await page.getByRole('heading', { name: 'Voor vandaag' }).count()).toBe(0);
  });

  test('finishing an activity proposes when to practise it again, and one does it with a word', async () => {
    await part('Agenda').first().click();
    await item('Meekijken bij Tom').dblclick();
    await page.getByRole('heading', { level: 1, name: 'Meekijken bij Tom' }).waitFor();
    await page.getByRole('radiogroup', { name: 'Stand' }).getByText('Afgerond', { exact: true }).click();
    await page.getByRole('heading', { name: 'Wanneer oefen je dit weer?' }).waitFor();
    await page.getByRole('button', { name: 'Plan ze alle drie' }).click();
    await page
      .getByRole('checkbox', { name: /Oefenmoment van .* is gedaan/ })
      .nth(2)
      .waitFor();
    expect(await words()).toEqual([]);
    await page.locator('.rk-practice .rk-checkbox').first().click();
    await page.getByPlaceholder('In een paar woorden').fill('Drie cijfers nagerekend.');
    await page.keyboard.press('Tab');
    const moments = async () =>
      (await records())
        .filter((r) => r.kind === 'practiceMoment')
        .map((r) => [r.doneOn, r.note])
        .filter(([doneOn]) => doneOn !== null);
    await expect.poll(moments).toEqual([[today, 'Drie cijfers nagerekend.']]);
  });

  test('the planning goes out as a file that another program reads, and a later date comes with a higher number', async () => {
    await part('andere agenda').click();
    await page.getByRole('heading', { level: 1, name: 'Naar en uit een andere agenda' }).waitFor();
    expect(await words()).toEqual([]);
    const saved = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar het bestand' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('Planning van Noor.ics');
      const calendar = new ICAL.Component(
        ICAL.parse(readFileSync(await download.path(), 'utf8')) as ConstructorParameters<typeof ICAL.Component>[0],
      );
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      const talk = events.find((e) => e.summary === 'Gesprek met Marieke');
      expect([talk?.startDate.toString(), talk?.startDate.zone.tzid]).toEqual([
        `${addDays(today, 1)}T10:00:00`,
        'Europe/Amsterdam',
      ]);
      const event = events.find((e) => e.summary === 'Training statistiek');
      return { uid: event?.uid, sequence: Number(event?.sequence), start: event?.startDate.toString() };
    };
    const first = await saved();
    expect(first).toMatchObject({ sequence: 0, start: monday });
    await part('Agenda').first().click();
    await item('Training statistiek').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => days('Training statistiek')).toEqual([addDays(monday, 7), addDays(monday, 11)]);
    await part('andere agenda').click();
    const second = await saved();
    expect(second).toEqual({ uid: first.uid, sequence: 1, start: addDays(monday, 7) });
  });

  test('free days come in by a file: looked through, ticked, and never twice', async () => {
    const until = addDays(monday, 12);
    await put('vrij.ics', calendarOf(addDays(monday, 7), until));
    await page.getByRole('heading', { name: 'In vrij.ics staan 2 dingen binnen je plan' }).waitFor();
    expect(await words()).toEqual([]);
    expect(await page.getByRole('checkbox', { name: 'Overleg' }).isChecked()).toBe(false);
    expect(await leaves()).toEqual([]);
    await page.getByRole('button', { name: 'Neem 1 ding over' }).click();
    await expect.poll(async () => (await leaves()).length).toBe(1);
    await put('vrij.ics', calendarOf(addDays(monday, 7), addDays(until, 1)));
    await page.getByText('wordt aangepast').waitFor();
    await page.getByRole('button', { name: 'Neem 1 ding over' }).click();
    await expect.poll(async () => (await leaves()).map((r) => r.kind === 'leave' && r.endDate)).toEqual([until]);
    await part('Agenda').first().click();
    await page.getByText('1 ding valt op een vrije dag.').waitFor();
  });

  test('what cannot be read of a file is named, a file that is no calendar is refused, and nothing has changed', async () => {
    await part('andere agenda').click();
    const before = await records();
    for (const [content, sentence] of [
      ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a', '1 afspraak is niet gelezen'],
      ['Beste Noor', 'Dit is geen agendabestand.'],
    ] as const) {
      await put('kapot.ics', content);
      await page.getByText(sentence).waitFor();
    }
    expect(await records()).toEqual(before);
  });

  test('undo goes back through all of it', async () => {
    for (let left = 40; left > 0; left--) {
      const head = (await post(host.address, 'plan.open', { planId })).head as { undo: unknown };
      if (head.undo === null || (await records()).length === 6) break;
      await page.keyboard.press('Control+KeyZ');
      const count = (head as { count?: number }).count ?? 0;
      await expect
        .poll(async () => ((await post(host.address, 'plan.open', { planId })).head as { count: number }).count)
        .toBeGreaterThan(count);
    }
    expect(await days('Training statistiek')).toEqual([monday, addDays(monday, 4)]);
    expect((await activity('Meekijken bij Tom')).state).toBe('busy');
    const kinds = (await records()).map((r) => r.kind);
    for (const gone of ['leave', 'practiceMoment', 'reminder', 'calendarEntry']) expect(kinds).not.toContain(gone);
  });

  test('in English it says the same', async () => {
    await post(host.address, 'settings.set', { language: 'en' });
    await page
      .getByRole('navigation', { name: 'Parts of your planning' })
      .getByRole('button', { name: 'Agenda' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'When do I learn what?' }).waitFor();
    await item('Training statistiek').click();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Training statistiek: .* to .*\. Enter keeps it, Escape puts it back\.$/).waitFor();
    await page.keyboard.press('Escape');
    expect(await words()).toEqual([]);
  });

  test('nothing went wrong in the page', () => {
    expect(app.faults).toEqual([]);
  });

  async function put(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/calendar', buffer: Buffer.from(text) };
    await page.locator('.rk-exchange input[type=file]').setInputFiles(file);
  }
});

describe.skipIf(!hasChromium)('an agenda of 2,000 activities', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Een heel vol plan', startDate: addDays(today, -1_800), endDate: addDays(today, 1_800) });
      const question = b.learningQuestion({ text: 'Hoe leer ik dit allemaal?' });
      for (let i = 0; i < 2_000; i++) {
        const startDate = addDays(today, ((i * 37) % 3_400) - 1_700);
        const endDate = addDays(startDate, (i * 13) % 60);
        b.activity({ title: `Activiteit ${i}`, learningQuestionId: question.id, state: 'planned', startDate, endDate });
      }
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Een heel vol plan').first().click();
    await page.getByRole('button', { name: /^Planning/ }).click();
    await page.locator('.rk-tl-item').first().waitFor();
  });
  afterAll(async () => {
    expect(app.faults).toEqual([]);
    await app.close();
    await browser?.close();
    await host?.dispose();
  });

  /** Rows in the page beyond those that fit in the frame. */
  const rowsAround = (frame: string, row: string) =>
    page.locator(frame).evaluate((element, selector) => {
      const rows = [...element.querySelectorAll<HTMLElement>(selector)];
      return rows.length - Math.ceil(element.clientHeight / (rows[0]?.offsetHeight ?? 1));
    }, row);

  test('the page holds the rows in view and at most twenty more, wherever one scrolls', async () => {
    for (const top of [0, 1_500, 3_000]) {
      await page.locator('.rk-tl-frame').evaluate((element, y) => element.scrollTo(0, y), top);
      await expect.poll(() => rowsAround('.rk-tl-frame', '.rk-tl-row')).toBeLessThanOrEqual(20);
      await expect.poll(() => page.locator('.rk-tl-item').count()).toBeGreaterThan(5);
    }
    await page.locator('.rk-agenda-bar').getByText('Per week', { exact: true }).click();
    await page.locator('.rk-al-item').first().waitFor();
    for (const top of [0, 20_000, 60_000]) {
      await page.locator('.rk-al-frame').evaluate((element, y) => element.scrollTo(0, y), top);
      // The one that Tab leads to stays, also out of view.
      await expect.poll(() => rowsAround('.rk-al-frame', '.rk-al-line')).toBeLessThanOrEqual(20);
      await expect.poll(() => page.locator('.rk-al-item').count()).toBeGreaterThan(5);
    }
  });

  test('keys go from one to the next, also beyond what was drawn', async () => {
    await page.locator('.rk-al-item').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Einde van je plan');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Begin van je plan');
  });
});

/** A holiday up to (not including) a day, and a meeting. */
function calendarOf(from: string, until: string): string {
  const day = (date: string) => date.replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//elders//NL',
    'BEGIN:VEVENT',
    'UID:vakantie@elders',
    'SUMMARY:Vakantie',
    `DTSTART;VALUE=DATE:${day(from)}`,
    `DTEND;VALUE=DATE:${day(until)}`,
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:overleg@elders',
    'SUMMARY:Overleg',
    `DTSTART:${day(from)}T100000`,
    `DTEND:${day(from)}T110000`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** Asks the host itself what it holds. */
async function post(address: string, method: string, input: unknown): Promise<Record<string, unknown>> {
  const { origin, hash } = new URL(address);
  const response = await fetch(`${origin}/api/${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
      'x-client': 'tester',
      origin,
    },
    body: JSON.stringify(input),
  });
  const reply = (await response.json()) as { ok: boolean; value: Record<string, unknown> };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}
