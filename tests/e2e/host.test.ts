import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

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
    await expect.poll(() => page.title()).toContain('Routekaart');
    await expect.poll(() => page.locator('#root > *').count()).toBeGreaterThan(0);
    await expect.poll(() => page.url()).toBe(`${new URL(host.address).origin}/`);
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
    await expect.poll(() => page.locator('#root > *').count()).toBeGreaterThan(0);
    await own.kill();
    const again = await startWebHostProcess({ dataFolder: own.dataFolder });
    expect(again.address).toBe(own.address);
    await page.reload();
    await expect.poll(() => page.locator('#root > *').count()).toBeGreaterThan(0);
    await close();
    await again.stop();
    await own.dispose();
  });
});
