import { createServer } from 'node:http';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshAddress } from './support/address.ts';
import { openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const startWithPlan = async () => {
  const host = await startWebHostProcess();
  await seedPlan(host.address, (b) => b.plan({ title: 'Plan van Noor', ownerName: 'Noor' }));
  return host;
};
const belief = (page: Page) => page.getByRole('textbox', { name: /Welke overtuiging/ }).first();
/** Goes to the words that are the most private of a plan. */
async function beliefOf(page: Page): Promise<Locator> {
  await page.getByText('Plan van Noor').first().click();
  await page.getByRole('navigation').getByRole('button', { name: 'Eigen regie' }).click();
  await page
    .getByRole('complementary', { name: 'Zijbalk' })
    .getByRole('row', { name: /Leergoesting/ })
    .click();
  await belief(page).waitFor();
  return belief(page);
}
const isSaved = (page: Page) => page.locator('[data-saved=saved]').waitFor();

// Skipped without a Chromium: only a real browser shows what it really sends and refuses.
describe.skipIf(!hasChromium)('the web host in a real browser', () => {
  let browser: Browser;
  let host: WebHostProcess;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.dispose();
  });

  test('the app opens without a fault, and takes the token out of the address', async () => {
    const { page, faults, close } = await openApp(browser, host.address);
    await page.getByRole('main').waitFor();
    expect(await page.title()).toContain('Routekaart');
    await expect.poll(() => page.url(), { timeout: 30_000 }).toBe(`${new URL(host.address).origin}/`);
    expect(faults).toEqual([]);
    await close();
  });

  test('the policy holds: no inline script, no eval, no string into the page, nothing from elsewhere', async () => {
    const { page, close } = await openApp(browser, host.address);
    const outcomes = await page.evaluate(async () => {
      const tried = async (work: () => unknown) => {
        try {
          await work();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      // While the browser runs the test's own text, it lets strings become code; a moment later it no longer does.
      await new Promise((resolve) => setTimeout(resolve));
      // As a text node it passes Trusted Types, so that only the policy of scripts can refuse it.
      const script = document.createElement('script');
      script.append('window.inline = true');
      return {
        eval: await tried(() => new Function('return 1')()),
        markup: await tried(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        script: await tried(() => document.head.append(script)),
        ran: 'inline' in window,
        network: await tried(() => fetch('https://example.nl/')),
        port: await tried(() => fetch('http://127.0.0.1:9/')),
      };
    });
    expect(outcomes).toMatchObject({ eval: 'EvalError', markup: 'TypeError', ran: false });
    expect(outcomes).toMatchObject({ network: 'TypeError', port: 'TypeError' });
    await close();
  });

  test('another site gets nothing: no frame, no link, no call', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { origin } = new URL(host.address);
    await page.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${origin}/">go</a>` }),
    );
    await page.goto('https://evil.example/');
    const framed = await page.evaluate(async (target) => {
      const frame = document.createElement('iframe');
      frame.src = target;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      return frame.contentDocument === null;
    }, `${origin}/`);
    expect(framed).toBe(true);
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${origin}/`);
    const called = await page.evaluate(
      (target) =>
        fetch(`${target}/api/plans.list`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: 'Bearer x', 'x-client': 'x' },
          body: '{}',
        }).then(
          () => 'answered',
          () => 'refused',
        ),
      origin,
    );
    expect(called).toBe('refused');
    const [answer] = await Promise.all([page.waitForResponse(`${origin}/`), page.getByText('go').click()]);
    expect(answer.status()).toBe(403);
    await context.close();
  });

  test('after a crash the open page goes on with the same host', async () => {
    const own = await startWebHostProcess();
    const { page, close } = await openApp(browser, own.address);
    await page.getByRole('main').waitFor();
    await own.kill();
    const again = await startWebHostProcess({ dataFolder: own.dataFolder });
    expect(again.address).toBe(own.address);
    await page.reload();
    await page.getByRole('main').waitFor();
    await close();
    await again.stop();
    await own.dispose();
  });

  test('a reload goes on without an address; another tab, or the same address again, is told how to begin', async () => {
    const { page, faults, close } = await openApp(browser, host.address);
    await page.getByRole('main').waitFor();
    await page.reload();
    await page.getByRole('main').waitFor();
    const { hash } = new URL(host.address);
    const left = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage, window.name, location.href]));
    expect(left).not.toContain(hash.slice('#token='.length));
    // Half a token, the name of this window and the theme: no words.
    expect(await page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual(['routekaart', 'routekaart-window']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['routekaart-theme']);
    const used = await freshAddress(host.address);
    await page.goto('about:blank');
    const other = await openApp(browser, used);
    await other.page.getByRole('main').waitFor();
    await other.close();
    const late = await openApp(browser, used);
    await late.page.getByText('Dit adres is al gebruikt of verlopen').waitFor();
    await late.close();
    expect(faults).toEqual([]);
    await close();
  });

  test('another site in the same tab does not see the token', async () => {
    const { page, close } = await openApp(browser, host.address);
    await page.getByRole('main').waitFor();
    await page.route('https://evil.example/**', (route) => route.fulfill({ contentType: 'text/html', body: 'evil' }));
    await page.goto('https://evil.example/');
    // Chromium keeps the name of a window for another site; alone it is half a token.
    expect(await page.evaluate(() => window.name)).not.toContain(new URL(host.address).hash.slice('#token='.length));
    await page.goto(new URL(host.address).origin);
    await page.getByRole('main').waitFor();
    await close();
  });

  test('after a clean end and a start on the same port the open page goes on by itself, unsaved words and all', async () => {
    const own = await startWithPlan();
    const { page, faults, close } = await openApp(browser, own.address);
    const field = await beliefOf(page);
    await field.fill('Voor cijfers ben ik te laat begonnen.');
    await isSaved(page);
    await own.stop();
    await field.fill('Fietsen leerde ik ook.');
    await page.getByText('Nog niet opgeslagen').first().waitFor();
    const again = await startWebHostProcess({ dataFolder: own.dataFolder });
    expect(again.address).toBe(own.address);
    await isSaved(page);
    await page.reload();
    await expect.poll(() => belief(page).inputValue(), { timeout: 30_000 }).toBe('Fietsen leerde ik ook.');
    // The browser notes every request that found nobody while the host was away; the app itself has no fault.
    expect(faults.filter((fault) => !fault.startsWith('Failed to load resource: net::'))).toEqual([]);
    await close();
    await again.stop();
    await own.dispose();
  });

  test('who takes the port of a host that crashed hears neither the token nor a word', async () => {
    const own = await startWithPlan();
    const { page, close } = await openApp(browser, own.address);
    const field = await beliefOf(page);
    await field.fill('Voor cijfers ben ik te laat begonnen.');
    await isSaved(page);
    await own.kill();
    const { port, hash } = new URL(own.address);
    const heard: string[] = [];
    const squatter = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"value":{},"proof":"x"}');
      });
    });
    await new Promise<void>((resolve) => squatter.listen(Number(port), '127.0.0.1', resolve));
    await field.fill('Geheim over Noor');
    await expect.poll(() => heard.length, { timeout: 30_000 }).toBeGreaterThan(2);
    await page.getByText('Nog niet opgeslagen').first().waitFor();
    // Code that is loaded later is asked for as well; what comes is run only when it has the digest that the page knows.
    for (const line of heard) expect(line).toMatch(/^(POST \/proof|GET \/assets\/[\w-]+\.js) /);
    const map = await page.evaluate(() => document.querySelector('script[type=importmap]')?.textContent ?? '');
    const scripts = Object.entries((JSON.parse(map) as { integrity: Record<string, string> }).integrity);
    expect(scripts.length).toBeGreaterThan(5);
    for (const [, digest] of scripts) expect(digest).toMatch(/^sha(256|384|512)-/);
    expect(heard.join()).not.toContain('Geheim');
    expect(heard.join()).not.toContain(hash.slice('#token='.length));
    squatter.closeAllConnections();
    await new Promise((resolve) => squatter.close(resolve));
    const again = await startWebHostProcess({ dataFolder: own.dataFolder });
    await isSaved(page);
    await close();
    await again.stop();
    await own.dispose();
  });
});
