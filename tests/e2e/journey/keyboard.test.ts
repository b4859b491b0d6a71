import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { person } from './content.ts';
import { Keyboard } from './keyboard.ts';
import { expectOnPaper } from './paper.ts';
import { restart, travelThroughFile } from './traveller.ts';

const traveller = travelThroughFile();
let page: Page;
let keys: Keyboard;
beforeAll(() => {
  ({ page } = traveller);
  keys = new Keyboard(page);
});

const saved = () => page.getByText('Opgeslagen', { exact: true }).waitFor();
const inTree = (name: string | RegExp) => page.getByRole('treegrid', { name: 'Jouw plan' }).getByRole('row', { name });

describe.skipIf(!hasChromium)('the whole journey with the keyboard alone', () => {
  test('a plan, and eight requirements with a wish among them', async () => {
    await keys.type('Je naam', person.name);
    await keys.type('Je functie', person.job);
    await keys.type('Uren per week', '36');
    await keys.press('Plan beginnen');
    await keys.waitFor('Nieuwe eis');
    for (const title of [...person.requirements, person.wish]) {
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Eerst wat, dan hoe').waitFor();
    await page.getByText('8 eisen').waitFor();
    await saved();
  });

  test('own scores with the keys 1 to 5', async () => {
    await keys.command('Scoor de eisen');
    for (const [i, level] of person.scores.entries()) {
      await page.getByRole('heading', { level: 1, name: person.requirements[i] as string }).waitFor();
      await page.keyboard.press(String(level));
      if (i === 0) await keys.type('Waaraan zie je dat? Noem een voorbeeld.', person.evidence);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { level: 1, name: 'Je hebt jezelf gescoord' }).waitFor();
    await saved();
  });

  test('a quality, feedback and a conversation', async () => {
    await keys.command('Kwaliteit toevoegen');
    await keys.waitFor('Nieuwe kwaliteit');
    await page.keyboard.type(person.quality);
    await page.keyboard.press('Enter');
    await keys.command('Feedback toevoegen');
    await keys.type('Van wie is deze feedback?', person.feedback.name);
    await keys.choose(`Score voor ${person.requirements[1]}`, person.feedback.level);
    await keys.type(`Opmerking over ${person.requirements[1]}`, person.feedback.remark);
    await keys.press('Klaar');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await keys.command('Nieuw gesprek');
    await keys.type('Met wie?', person.conversation.manager);
    await keys.press('Vastleggen');
    await keys.choose('Is het al geweest?', 'Gevoerd');
    await keys.choose(`Afgesproken niveau voor ${person.requirements[1]}`, person.conversation.agreed);
    await keys.type('Nieuwe afspraak', person.conversation.commitment);
    await page.keyboard.press('Enter');
    await keys.type('Wanneer spreken jullie elkaar weer?', person.conversation.followUp);
    await page.keyboard.press('Tab');
    await saved();
  });

  test('two learning questions', async () => {
    for (const question of person.questions) {
      await keys.command('Nieuwe leervraag');
      await keys.waitFor('Je leervraag');
      await page.keyboard.type(question);
    }
    await inTree(/^Hoe geef ik een kort advies/).waitFor();
    await saved();
  });

  test('three activities, one of them a training that three sources pay', async () => {
    await keys.goTo(person.questions[0]);
    for (const [way, activity] of [
      ['Met anderen', person.informal[0]],
      ['In het werk', person.informal[1]],
      ['Cursus of training', person.formal],
    ] as const) {
      await keys.choose('Hoe leer ik hiervan?', way);
      await keys.type('Nieuwe activiteit', activity.title);
      await page.keyboard.press('Enter');
      await page
        .getByRole('table')
        .getByRole('button', { name: new RegExp(`^${activity.title}`) })
        .waitFor();
    }
    for (const activity of [...person.informal, person.formal]) {
      await keys.goTo(activity.title);
      await keys.choose('Stand', 'Gepland');
      await keys.type('In werktijd', activity.work);
      await keys.type('In eigen tijd', activity.own);
    }
    await keys.type('Wat kost het?', person.formal.cost);
    await page.keyboard.press('Enter');
    for (const [source, amount] of person.split) {
      await keys.press(/^(Kies wie er betaalt|Wie betaalt mee\?)/);
      await keys.pickFromMenu(source);
      await keys.type(`Bedrag van ${source}`, amount);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Nog niet verdeeld').waitFor({ state: 'hidden' });
    await saved();
  });

  test('the wish hangs under a learning question', async () => {
    await keys.goTo(person.wish);
    await keys.press(/^Hang onder een leervraag/);
    await keys.pickFromMenu('Hoe geef ik een kort advies');
    await keys.goTo(person.questions[1]);
    await page
      .getByRole('table')
      .getByRole('button', { name: new RegExp(`^${person.wish}`, 'i') })
      .waitFor();
    await saved();
  });

  test('a side task of 3,6 hours in a week of 36', async () => {
    await keys.command('Nieuwe neventaak');
    await keys.waitFor('Nieuwe neventaak');
    await page.keyboard.type(person.sideTask.title);
    await page.keyboard.press('Enter');
    await keys.goTo(person.sideTask.title);
    await keys.type('Uren per week', person.sideTask.hours);
    await keys.command('Ga naar Kern- en neventaak');
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    await saved();
  });

  test('undo goes back across the steps and forward again', async () => {
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    await inTree('Geparkeerde ideeën').getByText('1').waitFor();
    expect(await inTree(person.sideTask.title).count()).toBe(0);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+z');
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    expect(await inTree('Geparkeerde ideeën').getByText('1').count()).toBe(0);
    await saved();
  });

  test('after a restart of the host everything is there, and on paper', async () => {
    await restart(traveller, 'stop');
    await inTree('Kern- en neventaak').waitFor();
    await keys.command('Ga naar Kern- en neventaak');
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('Control+Alt+p');
    await expectOnPaper(await opened);
  });
});
