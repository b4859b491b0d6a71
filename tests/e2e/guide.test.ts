import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { Keyboard } from './journey/keyboard.ts';
import { printedText, printPage } from './journey/paper.ts';
import { restart, travelThroughFile } from './journey/traveller.ts';
import { hasChromium } from './support/chromium.ts';

const traveller = travelThroughFile();
let page: Page;
let keys: Keyboard;
beforeAll(() => {
  ({ page } = traveller);
  keys = new Keyboard(page);
});

const asked = (question: string) => page.getByRole('heading', { level: 1, name: question }).waitFor();
const saved = () => page.getByText('Opgeslagen', { exact: true }).waitFor();

/** Types the answer in the field that has the focus, and goes on. */
async function answer(question: string, text: string): Promise<void> {
  await asked(question);
  await keys.waitFor(question);
  await page.keyboard.type(text);
  await keys.press('Verder');
}

/** Adds lines, one Enter each, and goes on. */
async function list(question: string, lines: readonly string[]): Promise<void> {
  await asked(question);
  await keys.waitFor(question);
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.getByText(lines.length === 1 ? '1 opgeschreven' : `${lines.length} opgeschreven`).waitFor();
  await keys.press('Verder');
}

/** Chooses a level with its number and goes on with Enter. */
async function level(question: string, number: number): Promise<void> {
  await asked(question);
  await page.keyboard.press('Tab');
  const radio = page
    .getByRole('radiogroup', { name: question })
    .getByRole('radio')
    .nth(number - 1);
  for (let i = 0; i < 6 && !(await radio.isChecked()); i++)
    await page.keyboard.press(i === 0 && number === 1 ? 'Space' : 'ArrowDown');
  expect(await radio.isChecked()).toBe(true);
  await page.keyboard.press('Enter');
}

/** Keeps a question for later. */
async function later(question: string): Promise<void> {
  await asked(question);
  await keys.press('Later');
}

describe.skipIf(!hasChromium)('Begeleid, with the keyboard alone', () => {
  test('begins from an empty plan, and says why it asks', async () => {
    await keys.type('Je naam', 'Noor');
    await keys.type('Je functie', 'Beleidsmedewerker');
    await keys.type('Uren per week', '36');
    await keys.press('Plan beginnen');
    await keys.waitFor('Nieuwe eis');
    await keys.press('Laat de coach je erdoorheen leiden');
    await asked('Wie is je leidinggevende?');
    await page.getByText('Waarom vraag ik dit?').waitFor();
    await answer('Wie is je leidinggevende?', 'Marieke Postma');
  });

  test('step 1: what is typed is in the plan, a wish is parked, and a question can wait', async () => {
    await answer(
      'Wat moet jouw organisatie of afdeling de komende tijd bereiken?',
      'Inwoners krijgen antwoord in gewone taal',
    );
    await later('Wat draag jij daaraan bij?');
    await later('Wat moet je weten om daaraan bij te dragen?');
    await later('Wat wil je weten om gemotiveerd te blijven?');
    const requirements = 'Wat vraagt je functie van je? Schrijf op wat je moet weten en kunnen.';
    await asked(requirements);
    await keys.waitFor(requirements);
    for (const line of ['Korte nota’s schrijven', 'Begroting lezen', 'Ik wil een cursus Excel']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await page.getByText('2 opgeschreven').waitFor();
    await keys.press('Verder');
    await level('Hoe goed moet je dit kunnen of weten?', 4);
    await page.locator('.rk-guide-about').getByText('Begroting lezen').waitFor();
    await keys.press('Verder');
  });

  test('it goes on where one was after the program was closed', async () => {
    await asked('Waar ben je goed in?');
    await saved();
    await restart(traveller, 'stop');
    await asked('Waar ben je goed in?');
    await list('Waar ben je goed in?', ['Luisteren']);
  });

  test('step 2: own scores with the numbers, evidence, and a gap that becomes a learning question', async () => {
    await asked('Hoe ver ben je hiermee?');
    await keys.choose('Hoe ver ben je hiermee?', 'Ik kan het met hulp');
    await keys.type('Waaraan zie je dat? Geef een voorbeeld.', 'Mijn laatste nota kwam drie keer terug');
    await keys.press('Verder');
    await page.locator('.rk-guide-about').getByText('Begroting lezen').waitFor();
    await keys.choose('Hoe ver ben je hiermee?', 'Ik begin net');
    await page.keyboard.press('Alt+ArrowRight');
    await answer('Wat wil je leren om hiermee verder te komen?', 'Hoe schrijf ik een nota van één bladzijde?');
    await page.locator('.rk-guide-about').getByText('Begroting lezen').waitFor();
    await keys.press('Bewust niet nu');
  });
  test('eigen regie: twenty sentences with the numbers, one of them not known, and leergoesting', async () => {
    for (let i = 0; i < 20; i++) {
      await asked('Klopt dit voor jou?');
      const sentence = await page.locator('.rk-guide-about').textContent();
      if (i === 3) await keys.press('Weet ik niet');
      else await keys.choose('Klopt dit voor jou?', i < 16 ? 4 : 2);
      await page.keyboard.press('Alt+ArrowRight');
      if (i < 19) await page.locator('.rk-guide-about', { hasNotText: sentence ?? '' }).waitFor();
    }
    await asked('Wil je de scan afronden?');
    await keys.press('Scan afronden');
    await page.getByText('Je scan is afgerond.').waitFor();
    await keys.press('Verder');
    await page.locator('.rk-guide-about').getByText('Kan ik nog leren?').waitFor();
    await answer('Wat geloof je hier zelf van?', 'Ja, als ik de tijd neem');
    await page.locator('.rk-guide-about').getByText('Kan ik bereiken wat ik wil?').waitFor();
    await later('Wat geloof je hier zelf van?');
    await page.locator('.rk-guide-about').getByText('Welke overtuiging').waitFor();
    await later('Wat geloof je hier zelf van?');
  });

  test('step 3: the fuel station of the question, with hours and what a course costs', async () => {
    await answer('Hoe leer je dit het liefst?', 'Zelf doen, met iemand die meeleest');
    await answer('Wanneer heb je dit nodig?', '1-3-2027');
    await list('Wat ga je doen om dit te leren?', ['Cursus helder schrijven']);
    await page.locator('.rk-guide-about').getByText('Cursus helder schrijven').waitFor();
    await answer('Hoeveel uur in werktijd vraagt dit?', '12,5');
    await asked('En hoeveel uur van je eigen tijd?');
    await page.keyboard.type('twaalf');
    await page.keyboard.press('Tab');
    await page.getByText('Dit zijn geen uren. Schrijf bijvoorbeeld 3,6 of 1:30.').waitFor();
    await keys.type('En hoeveel uur van je eigen tijd?', '0');
    await keys.press('Verder');
    await answer('Wat kost dit?', '€ 1.250,00');
    await answer('Wat doe je straks anders in je werk?', 'Ik begin met het besluit');
    for (const question of ['Hoe en wanneer oefen je opnieuw?', 'Hoe kan je leidinggevende je hierbij helpen?'])
      await later(question);
    await answer('Waaraan zien jullie dat het gelukt is?', 'De raad stelt geen vragen meer');
    await later('Wanneer kijk je hierop terug?');
  });

  test('a side task, the day of the talk, and what to bring', async () => {
    await asked('Kent jouw werk een neventaak?');
    await keys.choose('Kent jouw werk een neventaak?', 'Ja');
    await keys.press('Verder');
    await list('Wat zou je willen doen naast je kerntaak?', ['Jongerenpanel']);
    await answer('Wat wil je hiermee bereiken?', 'Vier bijeenkomsten');
    await later('Wat draagt dit bij aan de opgave?');
    await answer('Hoeveel uur per week vraagt dit?', '3,6');
    await answer('Wanneer is je gesprek met je leidinggevende?', '10-12-2026');
    await list('Wat wil je in elk geval bespreken?', ['Mag ik op donderdag meelopen?']);
  });

  test('ends with the form for the conversation, and with what was kept for later', async () => {
    await asked('Je bent erdoorheen');
    await saved();
    await page.context().addInitScript(() => {
      window.print = () => {};
    });
    const opening = page.waitForEvent('popup');
    await keys.press('Gespreksformulier printen');
    const paper = await opening;
    await paper.locator('html[data-print="ready"]').waitFor();
    const text = printedText(await printPage(paper));
    for (const line of ['Noor', 'Marieke Postma', 'Mag ik op donderdag meelopen?', 'Korte nota’s schrijven'])
      expect(text).toContain(line);
    await paper.close();
    await keys.press(/^Wat draag jij daaraan bij/);
    await answer('Wat draag jij daaraan bij?', 'Mijn nota’s');
    await asked('Je bent erdoorheen');
  });

  test('everything is undone with the plan, step by step', async () => {
    await keys.command('Ongedaan maken');
    await page.getByRole('button', { name: /^Wat draag jij daaraan bij/ }).waitFor();
  });

  test('asks the same in English', async () => {
    await keys.press('Nederlands');
    await asked('You have been through it all');
    await keys.press(/^What do you contribute to that/);
    await asked('What do you contribute to that?');
    await page.getByText('Why do I ask this?').waitFor();
    await keys.waitFor('What do you contribute to that?');
    await page.keyboard.type('My memos');
    await keys.press('Go on');
    await asked('You have been through it all');
  });
});
