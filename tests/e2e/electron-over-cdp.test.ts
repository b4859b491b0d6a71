import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCore } from '#main/core/client.ts';
import { run } from '#main/host-electron/run.ts';
import type { HostBridge } from '#shared/contract/bridge.ts';
import { ShareFile } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse } from '#shared/share/response.ts';
import { ElectronOverCdp } from '#tests/support/electron-over-cdp/electron-over-cdp.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { builtApp } from './support/web-host.ts';

// The real program of the Electron host (main, preload, protocol, core) with a real Chromium in front, over CDP. Not on Electron:
// tests/support/electron-over-cdp says what that leaves unseen.

/** What the preload puts on the window. */
interface Exposed {
  readonly routekaart: HostBridge;
}

interface Started {
  readonly electron: ElectronOverCdp;
  readonly page: Page;
  /** Ends the program as its last window does; resolves when the store is closed. */
  readonly end: () => Promise<void>;
}

describe.skipIf(!hasChromium)('the Electron host over a real Chromium', () => {
  let browser: Browser;
  let app: string;
  beforeAll(async () => {
    app = builtApp();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const coreOptions = (dataFolder: string) => ({
    workerFile: path.join(app, 'main', 'worker.js'),
    dataFolder,
    host: 'electron' as const,
    version: '0.1.0',
  });

  async function seeded(write: (b: PlanBuilder) => void): Promise<string> {
    const dataFolder = tempFolder();
    const builder = new PlanBuilder(testContext());
    write(builder);
    const core = await startCore(coreOptions(dataFolder));
    const changes = [...builder.view().records.values()].map((after) => ({ before: null, after }));
    const { planId, now } = builder.context;
    const changeSet = { id: 'seed-0001', planId, at: now, group: 'seed', origin: 'import', changes };
    expect(await core.call('changes.apply', { changeSet }, 'seed')).toMatchObject({ ok: true });
    await core.close();
    return dataFolder;
  }

  async function start(dataFolder: string, files: readonly string[] = []): Promise<Started> {
    const electron = await ElectronOverCdp.over(browser, readFileSync(path.join(app, 'main', 'preload.cjs'), 'utf8'));
    const { over } = await electron.start(() => ({
      over: run(electron.api, {
        startCore,
        coreOptions: coreOptions(dataFolder),
        pageFolder: path.join(app, 'renderer'),
        preload: path.join(app, 'main', 'preload.cjs'),
        platform: 'linux',
        files,
      }),
    }));
    await over;
    expect(electron.errorBoxes).toEqual([]);
    const [window] = electron.live;
    await expect.poll(() => window?.shown, { timeout: 30_000 }).toBe(1);
    let isOver = false;
    const end = async () => {
      if (isOver) return;
      isOver = true;
      for (const each of electron.live) each.destroy();
      electron.app.lastWindowClosed();
      await expect.poll(() => electron.app.exits, { timeout: 30_000 }).toEqual([0]);
      await electron.close();
    };
    onTestFinished(end);
    const page = pageOf(electron, 0);
    page.setDefaultTimeout(30_000);
    return { electron, page, end };
  }

  const pageOf = (electron: ElectronOverCdp, index: number): Page => {
    const page = electron.live[index]?.live.page;
    if (!page) throw new Error('no such window');
    return page;
  };
  const isSaved = (page: Page) => page.locator('[data-saved=saved]').waitFor();

  test('the first journey: from an empty folder to a plan that is there after a restart', async () => {
    const dataFolder = tempFolder();
    const first = await start(dataFolder);
    await first.page.getByLabel('Je naam').fill('Noor Verhagen');
    await first.page.getByLabel('Je functie', { exact: true }).fill('Adviseur dijken');
    await first.page.getByRole('button', { name: 'Plan beginnen' }).click();
    await first.page.getByRole('heading', { level: 1, name: /^Wat vraagt/ }).waitFor();
    await isSaved(first.page);
    expect(await first.page.evaluate(() => Object.keys((window as unknown as Exposed).routekaart).sort())).toEqual([
      'call',
      'notify',
      'onEvent',
      'openPrint',
      'saveFile',
      'savePdf',
      'viewPdf',
    ]);
    expect(await first.page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
    expect(first.electron.faults).toEqual([]);
    await first.end();

    const again = await start(dataFolder);
    await again.page.getByText('Noor Verhagen').first().waitFor();
    expect(again.electron.faults).toEqual([]);
  });

  test('the content policy of the app holds in the window: no network, no inline script, no other page', async () => {
    const { electron, page } = await start(await seeded((b) => b.plan({ title: 'Plan van Noor' })));
    await page.getByText('Plan van Noor').first().waitFor();
    const outcomes = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      const refused = (work: () => unknown) =>
        Promise.resolve()
          .then(work)
          .then(
            () => false,
            () => true,
          );
      return [
        await refused(() => fetch('https://example.nl/')),
        await refused(() => new Function('return 1')()),
        await refused(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
      ];
    });
    expect(outcomes).toEqual([true, true, true]);
    await page.evaluate(() => {
      location.assign('https://example.nl/');
      setTimeout(() => window.open('https://example.nl/'), 500);
    });
    await expect.poll(() => electron.questions.length, { timeout: 30_000 }).toBe(1);
    expect(electron.openedOutside).toEqual([]);
    await page.getByText('Plan van Noor').first().waitFor();
    expect(page.url()).toBe('https://routekaart.test/');
  });

  test('a plan is shared by asking where, and the response is taken in from a second start', async () => {
    const folder = tempFolder();
    const dataFolder = await seeded((b) => {
      b.plan({ title: 'Plan van Noor', ownerName: 'Noor Verhagen', managerName: 'Marieke' });
      const requirement = b.requirement({ title: 'Cijfers lezen' });
      const question = b.learningQuestion({ text: 'Hoe lees ik cijfers eerlijk?', requirementIds: [requirement.id] });
      b.activity({ title: 'Meekijken bij Tom', learningQuestionId: question.id, workMinutes: 240 });
    });
    const { electron, page } = await start(dataFolder);
    const goTo = (part: string) =>
      page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: part }).click();
    await page.getByText('Plan van Noor').first().click();
    await goTo('Delen');
    const make = page.getByRole('button', { name: 'Bestand maken' });
    await make.click();
    await page.getByText('Er is geen bestand bewaard').waitFor();
    const shares = async () => {
      const planId = testContext().planId;
      const reply = (await electron.invoke('call', ['plan.open', { planId }, 'test'])) as {
        value: { records: { kind: string }[] };
      };
      return reply.value.records.filter((record) => record.kind === 'share').length;
    };
    expect(await shares()).toBe(0);

    electron.savesAt = path.join(folder, 'voor Marieke.routekaart');
    await make.click();
    await page.getByText('voor Marieke.routekaart is bewaard').waitFor();
    await expect.poll(shares, { timeout: 30_000 }).toBe(1);
    expect(readdirSync(folder)).toEqual(['voor Marieke.routekaart']);

    const file = ShareFile.parse(JSON.parse(readFileSync(electron.savesAt, 'utf8')));
    const responder = { file, name: 'Marieke' };
    const said = testContext('said', file.share.planId);
    const about = viewOfShare(file).learningQuestions[0];
    if (!about) throw new Error('nothing was shared');
    const records = [decideOn(responder, said, about, { part: 'learningQuestion', verdict: 'agreed', remark: 'Mooi' })];
    const response = makeResponse(responder, said, { id: 'response-1', madeWith: '0.1.0', records });
    const returned = path.join(folder, 'reactie van Marieke.routekaart');
    writeFileSync(returned, fileText(response));
    const focused = electron.live[0]?.focused ?? 0;
    electron.app.startAgain({ files: [returned] });
    await page.getByText('Reactie van Marieke is binnen').waitFor();
    await page.getByText('1 besluit').first().waitFor();
    expect(electron.live[0]?.focused).toBe(focused + 1);
    expect(electron.faults).toEqual([]);
  });

  test('a file named at the start is opened', async () => {
    const file = path.join(tempFolder(), 'functieprofiel.txt');
    writeFileSync(file, 'Functieprofiel\nAdviseur dijken\n\nTaken\n• Bewaakt dijk 1\n• Bewaakt dijk 2');
    const { electron, page } = await start(tempFolder(), [file]);
    await page.getByText('Je functieprofiel is gelezen').first().waitFor();
    expect(electron.faults).toEqual([]);
  });

  test('paper opens in a window of its own, and is saved as a PDF', async () => {
    const folder = tempFolder();
    const { electron, page } = await start(
      await seeded((b) => b.plan({ title: 'Plan van Noor', ownerName: 'Noor Verhagen' })),
    );
    await page.getByText('Plan van Noor').first().click();
    await page.evaluate(
      (planId) => (window as unknown as Exposed).routekaart.openPrint(`plan=${planId}&overview=complete&dialog=no`),
      testContext().planId,
    );
    await expect.poll(() => electron.live.length, { timeout: 30_000 }).toBe(2);
    await expect.poll(() => electron.live[1]?.shown, { timeout: 30_000 }).toBe(1);
    const paper = pageOf(electron, 1);
    await paper.locator('html[data-print="ready"]').waitFor();
    electron.savesAt = path.join(folder, 'plan.pdf');
    await paper.getByRole('button', { name: 'Bewaren als PDF' }).click();
    await paper.getByText('plan.pdf is bewaard').waitFor();
    const pdf = readFileSync(electron.savesAt, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    await paper.getByRole('button', { name: 'Bekijken' }).click();
    await expect.poll(() => electron.openedFiles, { timeout: 30_000 }).toEqual([electron.savesAt]);
    expect(electron.saveQuestions).toMatchObject([{ defaultPath: expect.stringMatching(/\.pdf$/) }]);
    expect(electron.faults).toEqual([]);
  });

  test('a page that crashes is opened again, with everything that was saved', async () => {
    const { electron, page } = await start(await seeded((b) => b.plan({ title: 'Plan van Noor' })));
    await page.getByText('Plan van Noor').first().waitFor();
    const crash = await page.context().newCDPSession(page);
    void crash.send('Page.crash').catch(() => undefined);
    await expect
      .poll(() => electron.live[0]?.live.page !== page && electron.live[0]?.live.page, { timeout: 30_000 })
      .toBeTruthy();
    expect(electron.questions).toMatchObject([{ message: 'Dit venster van Routekaart is gestopt' }]);
    await pageOf(electron, 0).getByText('Plan van Noor').first().waitFor({ timeout: 30_000 });
  });
});
