// npm start: Routekaart in Electron when that is here or can be fetched, otherwise the same app in the browser.
// Runs on any Node from 20.19; the app itself runs in Electron or on the pinned Node. On stdout comes nothing but the
// address of the browser; everything else is said on stderr.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import { isFresh } from './sources.mjs';
import { ArgumentMistake, readArguments, usage } from './start/arguments.mjs';
import { openBrowser } from './start/browser.mjs';
import { electronPackageFolder, fetchElectron, findElectron, obstacle } from './start/electron.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const here = { platform: process.platform, environment: process.env, userId: process.getuid?.() };
/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`${sentence}\n`);
/** @type {(code: number, sentence?: string) => never} */
const end = (code, sentence) => {
  if (sentence) say(sentence);
  process.exit(code);
};

function readOrEnd() {
  try {
    // npm runs scripts in the project's folder; a relative folder means the one the user typed it in.
    return readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  } catch (mistake) {
    if (mistake instanceof ArgumentMistake) return end(2, mistake.message);
    throw mistake;
  }
}

function nodeOrEnd() {
  try {
    return pinnedNode();
  } catch (error) {
    return end(1, error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} node */
function buildWhenStale(node) {
  if (isFresh(root, dist)) return;
  say('Routekaart wordt klaargezet; dat duurt een halve minuut…');
  const built = spawnSync(node, [path.join(root, 'build', 'build.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (built.status === 0) return;
  say(`${built.stdout}${built.stderr}`);
  end(1, 'Routekaart kon niet worden klaargezet; de reden staat hierboven.');
}

/**
 * `{ file }` to run, or `{ why }` as the middle of a sentence.
 * @param {string} node
 * @returns {Promise<{ file?: string, why?: string }>}
 */
async function getElectron(node) {
  const packageFolder = electronPackageFolder();
  const why = obstacle(here);
  if (why) return { why };
  const found = findElectron({ ...here, packageFolder });
  if (found.file || found.why || !packageFolder) return found;
  say('Electron wordt eenmalig opgehaald (ongeveer 120 MB); met Ctrl+C sla je dat over…');
  const skip = new AbortController();
  const onInterrupt = () => skip.abort();
  process.on('SIGINT', onInterrupt);
  const failed = await fetchElectron({
    node,
    packageFolder,
    logFile: path.join(root, 'out', 'electron-ophalen.log'),
    signal: skip.signal,
  });
  process.off('SIGINT', onInterrupt);
  return failed
    ? { why: failed }
    : { why: 'Electron niet compleet is opgehaald', ...findElectron({ ...here, packageFolder }) };
}

/**
 * Runs a host until it ends; passes on what stops us.
 * @param {string} program
 * @param {string[]} words
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<{ code: number, stopped: boolean }>}
 */
function run(program, words, onLine) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['inherit', onLine ? 'pipe' : 'inherit', 'inherit'] });
    let stopped = false;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => {
        stopped = true;
        child.kill(signal);
      });
    let line = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      line += text;
      const lines = line.split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) onLine?.(whole);
    });
    child.on('error', () => resolve({ code: 127, stopped }));
    child.on('close', (code) => resolve({ code: code ?? (stopped ? 0 : 128), stopped }));
  });
}

const options = readOrEnd();
if (options.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const node = nodeOrEnd();
buildWhenStale(node);

const dataWords = options.data ? [`--data=${options.data}`] : [];
const fileWords = options.file ? ['--', options.file] : [];
if (!options.web) {
  const electron = await getElectron(node);
  if (electron.file) {
    const { code, stopped } = await run(electron.file, [root, ...dataWords, ...fileWords]);
    // 1 = the app said itself why it cannot start; anything else says that Electron does not run here.
    if (stopped || code <= 1) process.exit(code);
    electron.why = 'Electron hier niet kan draaien';
  }
  say(`Omdat ${electron.why}, opent Routekaart in je browser.`);
}
const portWords = options.port === undefined ? [] : [`--port=${options.port}`];
const words = [path.join(dist, 'main', 'web.js'), ...dataWords, ...portWords, ...fileWords];
const { code } = await run(node, words, async (address) => {
  process.stdout.write(`${address}\n`);
  if (options.open && !(await openBrowser(address, here))) say('Open dit adres zelf in je browser.');
});
process.exit(code);
