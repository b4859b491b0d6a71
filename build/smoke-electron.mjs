// npm run smoke:electron [-- --app PROGRAM]: starts the app on a real Electron, goes through what no double can show, and says
// what it checked. For a machine that has Electron's binary (or, with --app, the packed program) and a screen. Pictures and
// a log of it are left in out/smoke. Ends with 0 only when everything held.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { electronPackageFolder, findElectron } from './start/electron.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'smoke');
const limit = 60_000;
const { values } = parseArgs({ options: { app: { type: 'string' } } });

/** @type {string[]} */
const lines = [];
/** @param {string} line */
const say = (line) => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

/** The program and the words before ours. */
function program() {
  if (values.app) return { file: path.resolve(values.app), words: /** @type {string[]} */ ([]) };
  const found = findElectron({
    platform: process.platform,
    environment: process.env,
    packageFolder: electronPackageFolder(),
  });
  if (!found.file) return undefined;
  execFileSync(process.execPath, [path.join(root, 'build', 'run.mjs'), path.join(root, 'build', 'build.mjs')], {
    stdio: 'inherit',
  });
  return { file: found.file, words: [root] };
}

/** A port that is free now. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined | false>} holds
 * @returns {Promise<T>}
 */
async function until(what, holds) {
  const late = Date.now() + limit;
  while (Date.now() < late) {
    const found = await holds().catch(() => undefined);
    if (found) return found;
    await pause(250);
  }
  throw new Error(`not within ${limit / 1000} s: ${what}`);
}

/**
 * Starts the program with Chromium's own remote debugging, and finds its window.
 * @param {{ file: string, words: string[] }} what
 * @param {string} dataFolder
 * @param {string[]} files
 */
async function start({ file, words }, dataFolder, files = []) {
  const port = await freePort();
  const ours = [`--data=${dataFolder}`, ...(files.length > 0 ? ['--', ...files] : [])];
  const child = spawn(file, [...words, `--remote-debugging-port=${port}`, ...ours], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => lines.push(`  | ${text.trim()}`));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const browser = await until('the program answers', () => chromium.connectOverCDP(`http://127.0.0.1:${port}`));
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  const page = await until('a window of our own', async () =>
    pages().find((each) => each.url().startsWith('app://routekaart/')),
  );
  page.setDefaultTimeout(limit);
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return {
    page,
    pages,
    faults,
    /** Closes the window as the cross does; resolves with the exit code. */
    async end() {
      await page.evaluate('window.close()');
      const code = await Promise.race([ended, pause(limit, 'still running')]);
      await browser.close().catch(() => undefined);
      return code;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** @typedef {Awaited<ReturnType<typeof start>>} Started */

/** @param {{ file: string, words: string[] }} what */
async function go(what) {
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-smoke-'));
  const dataFolder = path.join(folder, 'data');
  /** @type {Started | undefined} */
  let running;
  let checked = 0;
  /** @param {string} what @param {unknown} holds */
  const check = (what, holds) => {
    if (!holds) throw new Error(what);
    say(`ok  ${what}`);
    checked++;
  };
  try {
    running = await start(what, dataFolder);
    const { page, faults } = running;
    await page.getByLabel('Je naam').waitFor();
    check('the window opens on the welcome sheet, under app://', page.url() === 'app://routekaart/');
    check('the window is shown', (await page.evaluate('document.visibilityState')) === 'visible');
    check(
      'nothing of Electron or Node reaches the page',
      await page.evaluate("!('require' in window) && !('process' in window)"),
    );
    check('the page has the bridge', await page.evaluate("typeof window.routekaart?.call === 'function'"));
    check('the network is refused', await page.evaluate("fetch('https://example.com/').then(() => false, () => true)"));
    check(
      'text can be put on the clipboard',
      await page.evaluate("navigator.clipboard.writeText('Routekaart').then(() => true, () => false)"),
    );
    await page.getByLabel('Je naam').fill('Noor Verhagen');
    await page.getByLabel('Je functie', { exact: true }).fill('Adviseur');
    await page.getByRole('button', { name: 'Plan beginnen' }).click();
    await page.locator('[data-saved=saved]').waitFor();
    check('a plan is made and saved', readdirSync(dataFolder).includes('routekaart.db'));
    if (process.platform !== 'win32')
      check('nobody else can read it', (statSync(path.join(dataFolder, 'routekaart.db')).mode & 0o077) === 0);
    await page.screenshot({ path: path.join(out, 'window.png') });

    const profile = path.join(folder, 'functieprofiel van Noor.txt');
    writeFileSync(profile, 'Functieprofiel\nAdviseur\n\nTaken\n• Bewaakt dijk 1\n• Bewaakt dijk 2');
    const second = spawn(what.file, [...what.words, `--data=${dataFolder}`, '--', profile], { stdio: 'ignore' });
    const code = await new Promise((resolve) => second.once('close', resolve));
    check('a second start ends at once', code === 0);
    await page.getByText('functieprofiel van Noor.txt').first().waitFor();
    check('its file is opened by the first', true);
    await page.screenshot({ path: path.join(out, 'second-start.png') });

    await page.evaluate(`(async () => {
      const { value } = await window.routekaart.call('plans.list', {}, 'smoke');
      await window.routekaart.openPrint('plan=' + value[0].plan.id + '&overview=complete&dialog=no');
    })()`);
    const paper = await until('the print window', async () =>
      running?.pages().find((each) => each.url().includes('print.html')),
    );
    await paper.locator('html[data-print="ready"]').waitFor();
    check(
      'paper opens in a window of its own, with "Bewaren als PDF"',
      await paper.getByRole('button', { name: 'Bewaren als PDF' }).isVisible(),
    );
    await paper.screenshot({ path: path.join(out, 'paper.png') });
    await paper.evaluate('window.close()');
    check('no fault in the window', faults.length === 0);
    check('the program ends well when its window closes', (await running.end()) === 0);
    check('it remembers where its window stood', readdirSync(dataFolder).includes('window.json'));

    running = await start(what, dataFolder);
    await running.page.getByText('Noor Verhagen').first().waitFor();
    check('after a restart the plan is there', true);
    running.kill();
    await pause(1_000);
    running = await start(what, dataFolder, [profile]);
    await running.page.getByText('functieprofiel van Noor.txt').first().waitFor();
    check('after a kill it starts again, and opens a file that is named', true);
    check('it ends well once more', (await running.end()) === 0);
    const log = readFileSync(path.join(dataFolder, 'log', 'routekaart.log'), 'utf8');
    check('its log knows no fault', !/error=|fault|page gone/.test(log));
    say(`${checked} checked, all held`);
    return 0;
  } catch (error) {
    say(`FAILED after ${checked}: ${error instanceof Error ? error.message : String(error)}`);
    await running?.page.screenshot({ path: path.join(out, 'failed.png') }).catch(() => undefined);
    running?.kill();
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

mkdirSync(out, { recursive: true });
const found = program();
if (!found)
  say(
    'There is no Electron here: run "node node_modules/electron/install.js" first, or name a packed program with --app.',
  );
const code = found ? await go(found) : 2;
writeFileSync(path.join(out, 'log.txt'), `${lines.join('\n')}\n`);
process.exit(code);
