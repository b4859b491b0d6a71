import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { jargonIn, jargonNl } from '../../unit/text/jargon.ts';
import { hasChromium } from '../support/chromium.ts';
import { person } from './content.ts';
import { expectOnPaper } from './paper.ts';
import { restart, travelThroughFile } from './traveller.ts';

const traveller = travelThroughFile();
let page: Page;
beforeAll(() => {
  ({ page } = traveller);
});

/** Words on the screen that an employee should not have to learn. */
async function expectPlainWords(): Promise<void> {
  expect(jargonIn(await page.locator('body').innerText(), jargonNl)).toEqual([]);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const inTree = (name: string | RegExp) =>
  page.getByRole('treegrid', { name: 'Jouw plan' }).getByRole('row', { name, exact: typeof name === 'string' });
const saved = () => page.getByText('Opgeslagen', { exact: true }).waitFor();

describe.skipIf(!hasChromium)('the whole journey with the mouse', () => {
  test('a plan in four fields, and the first requirement within three clicks', async () => {
    let clicks = 0;
    await page.exposeFunction('countClick', () => {
      clicks += 1;
    });
    await page.evaluate(() =>
      addEventListener('click', () => (window as never as { countClick(): void }).countClick(), true),
    );
    await expectPlainWords();
    await field('Je naam').fill(person.name);
    await field('Je functie').fill(person.job);
    await field('Uren per week').fill('36');
    await button('Plan beginnen').click();
    await field('Nieuwe eis').waitFor();
    await page.keyboard.type(person.requirements[0]);
    await page.keyboard.press('Enter');
    await inTree('Wat vraagt mijn functie?').waitFor();
    await page.getByRole('grid', { name: /Eisen/ }).getByRole('row', { name: person.requirements[0] }).waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test('eight requirements, and a wish that waits', async () => {
    for (const title of person.requirements.slice(1)) {
      await field('Nieuwe eis').fill(title);
      await button('Toevoegen').click();
    }
    expect(await page.getByRole('grid', { name: /Eisen/ }).getByRole('row').count()).toBe(8);
    await page
      .getByRole('radiogroup', { name: `Niveau van ${person.requirements[0]}` })
      .getByText('4')
      .click();
    await field('Nieuwe eis').fill(person.wish);
    await button('Toevoegen').click();
    await page.getByText('Eerst wat, dan hoe').waitFor();
    expect(await page.getByRole('grid', { name: /Eisen/ }).getByRole('row').count()).toBe(8);
    await saved();
    await expectPlainWords();
  });

  test('own scores, one at a time', async () => {
    await inTree('Wat weet en kan ik al?').click();
    await button('Begin met scoren').click();
    for (const [i, level] of person.scores.entries()) {
      await page.getByRole('heading', { level: 1, name: person.requirements[i] as string }).waitFor();
      await page
        .getByRole('radiogroup', { name: /Hoe goed (kun|weet) je dit nu/ })
        .getByText(levelWords[level] as string)
        .click();
      if (i === 0) await field('Waaraan zie je dat? Noem een voorbeeld.').fill(person.evidence);
      await button(i < 7 ? 'Volgende' : 'Naar het overzicht').click();
    }
    await page.getByRole('heading', { level: 1, name: 'Je hebt jezelf gescoord' }).waitFor();
    await saved();
    await expectPlainWords();
  });

  test('a quality, feedback and a conversation', async () => {
    await button('Bekijk de scores naast elkaar').click();
    await button('Feedback toevoegen').click();
    const form = page.getByRole('dialog', { name: 'Feedback toevoegen' });
    await form.getByRole('textbox', { name: 'Van wie is deze feedback?' }).fill(person.feedback.name);
    await form
      .getByRole('radiogroup', { name: `Score voor ${person.requirements[1]}` })
      .getByText('3')
      .click();
    await form.getByRole('textbox', { name: `Opmerking over ${person.requirements[1]}` }).fill(person.feedback.remark);
    await form.getByRole('button', { name: 'Klaar' }).click();
    await form.waitFor({ state: 'hidden' });
    await inTree('Wat weet en kan ik al?')
      .getByRole('button', { name: /Uitklappen/ })
      .click();
    await inTree('Kwaliteiten').click();
    await field('Nieuwe kwaliteit').fill(person.quality);
    await button('Toevoegen').click();
    await inTree('Gesprekken').click();
    await button('Plan een gesprek').click();
    await field('Met wie?').fill(person.conversation.manager);
    await button('Vastleggen').click();
    await page.getByText('Gevoerd', { exact: true }).click();
    const agreed = page.getByRole('radiogroup', { name: `Afgesproken niveau voor ${person.requirements[1]}` });
    await agreed.getByText(String(person.conversation.agreed), { exact: true }).click();
    await field('Nieuwe afspraak').fill(person.conversation.commitment);
    await page.getByRole('region', { name: 'Afspraken' }).getByRole('button', { name: 'Toevoegen' }).click();
    await field('Wanneer spreken jullie elkaar weer?').fill(person.conversation.followUp);
    await page.getByRole('heading', { name: 'Vervolg' }).click();
    await saved();
    await expectPlainWords();
  });

  test('two learning questions, one from a gap', async () => {
    await inTree('Hoe wil ik dit leren?').click();
    await button('Nieuwe leervraag').click();
    await field('Je leervraag').last().fill(person.questions[0]);
    await button('Nieuwe leervraag').click();
    await field('Je leervraag').last().fill(person.questions[1]);
    await inTree(/^Hoe geef ik een kort advies/).waitFor();
    await saved();
  });

  test('activities in the work, with others and a training, with who pays', async () => {
    await inTree(/^Hoe lees ik cijfers/).click();
    for (const [i, { title }] of person.informal.entries()) {
      await page
        .getByRole('radiogroup', { name: 'Hoe leer ik hiervan?' })
        .getByText(i === 0 ? 'Met anderen' : 'In het werk')
        .click();
      await field('Nieuwe activiteit').fill(title);
      await button('Activiteit toevoegen').click();
    }
    await page.getByRole('radiogroup', { name: 'Hoe leer ik hiervan?' }).getByText('Cursus of training').click();
    await field('Nieuwe activiteit').fill(person.formal.title);
    await button('Activiteit toevoegen').click();
    for (const activity of [...person.informal, person.formal]) {
      await page
        .getByRole('table')
        .getByRole('button', { name: new RegExp(`^${activity.title}`) })
        .click();
      await field('In werktijd').fill(activity.work);
      await field('In eigen tijd').fill(activity.own);
      await page.getByRole('radiogroup', { name: 'Stand' }).getByText('Gepland').click();
      if (activity === person.formal) await payTogether();
      await saved();
      await page
        .getByRole('listitem')
        .getByRole('link', { name: /^Hoe lees ik cijfers/ })
        .click();
    }
    await page.getByText('€ 1.280,00').first().waitFor();
    await expectPlainWords();
  });

  test('the wish hangs under a learning question', async () => {
    await inTree('Geparkeerde ideeën').click();
    await button('Hang onder een leervraag').click();
    await page.getByRole('menuitem', { name: /Hoe geef ik een kort advies/ }).click();
    await inTree(/^Hoe geef ik een kort advies/).click();
    await page
      .getByRole('table')
      .getByRole('button', { name: new RegExp(`^${person.wish}`, 'i') })
      .waitFor();
    await saved();
  });

  test('a side task of 3,6 hours in a week of 36', async () => {
    await inTree('Kern- en neventaak').click();
    await field('Nieuwe neventaak').fill(person.sideTask.title);
    await button('Neventaak toevoegen').last().click();
    await page.getByRole('table').getByRole('button', { name: person.sideTask.title }).click();
    await field('Uren per week').fill(person.sideTask.hours);
    await page.getByRole('heading', { level: 1 }).click();
    await inTree('Kern- en neventaak').click();
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    await saved();
    await expectPlainWords();
  });

  test('undo goes back across the steps and forward again', async () => {
    const undo = () => menu('Bewerken', /^Ongedaan maken/);
    const redo = () => menu('Bewerken', /^Opnieuw doen/);
    await undo();
    await page.getByText('0 van 3,6 uur gekozen').first().waitFor();
    await undo();
    await inTree(person.sideTask.title).waitFor({ state: 'hidden' });
    await undo();
    await inTree('Geparkeerde ideeën').getByText('1').waitFor();
    for (let i = 0; i < 3; i++) await redo();
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    expect(await inTree('Geparkeerde ideeën').getByText('1').count()).toBe(0);
    await saved();
  });

  test('after the host was killed and started anew everything is there, and on paper', async () => {
    await restart(traveller, 'kill');
    await inTree(/^Hoe lees ik cijfers/).waitFor();
    await inTree('Kern- en neventaak').click();
    await page.getByText('3,6 van 3,6 uur gekozen').first().waitFor();
    const opened = page.waitForEvent('popup');
    await menu('Bestand', /^Compleet plan afdrukken/);
    const paper = await opened;
    await expectOnPaper(paper);
  });
});

/** Splits the price of the training over three sources, the last by "the rest". */
async function payTogether(): Promise<void> {
  await field('Wat kost het?').fill(person.formal.cost);
  await page.getByRole('heading', { name: 'Kosten' }).click();
  for (const [source, amount] of person.split) {
    await button(/^(Kies wie er betaalt|Wie betaalt mee\?)$/).click();
    await page.getByRole('menuitem', { name: source }).click();
    await field(`Bedrag van ${source}`).fill(amount);
    await page.getByRole('heading', { name: 'Kosten' }).click();
  }
  await page.getByText('Nog niet verdeeld').waitFor({ state: 'hidden' });
}

async function menu(name: string, item: RegExp): Promise<void> {
  await button(name).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const levelWords: Record<number, string> = {
  1: 'Ik begin net',
  2: 'Ik kan het met hulp',
  3: 'Ik kan het zelf in gewone gevallen',
  4: 'Ik kan het ook als het lastig wordt',
  5: 'Anderen leren het van mij',
};
