// npm test: type check, lint, unit and architecture tests, build, integration and (with a Chromium) end-to-end tests.
// `--deep` adds what is too long for every run.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { countReport, none, oneFailed, onePassed, oneSkipped } from './test/counts.mjs';
import { runStages } from './test/stages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'out', 'test');
mkdirSync(reports, { recursive: true });

/**
 * Runs a script with this Node and lets it speak.
 * @param {string[]} words
 * @returns {Promise<number>} its exit code
 */
function script(...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
    /** @type {(signal: NodeJS.Signals) => void} */
    const pass = (signal) => {
      child.kill(signal);
      process.exitCode = 1;
    };
    process.on('SIGTERM', pass).on('SIGINT', pass);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(code ?? 1);
    });
  });
}

/** @param {string[]} words */
const check = async (...words) => ((await script(...words)) === 0 ? onePassed : oneFailed);

/**
 * The tests of one vitest project; none when its folder holds none yet.
 * @param {string} project
 * @param {string} folder
 */
async function tests(project, folder) {
  const names = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  if (!names.some((name) => name.startsWith(folder) && /\.test\.tsx?$/.test(name))) {
    process.stdout.write(`no tests in tests/${folder} yet\n`);
    return none;
  }
  const report = path.join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await script('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...options);
  return countReport(report, code);
}

async function endToEnd() {
  if (findChromium()) return tests('e2e', 'e2e');
  process.stdout.write('skipped: no Chromium found; install it, or name it with CHROMIUM=/path/to/chromium\n');
  return oneSkipped;
}

const deep = process.argv.includes('--deep');
const sound = await runStages(
  [
    { name: 'types', run: () => check('node_modules/typescript/bin/tsc', '-b') },
    { name: 'lint', run: () => check('node_modules/@biomejs/biome/bin/biome', 'check') },
    { name: 'unit and architecture', run: () => tests('fast', 'unit') },
    { name: 'build', run: () => check('build/build.mjs') },
    { name: 'integration', run: () => tests('integration', 'integration'), needs: ['build'] },
    { name: 'end to end', run: endToEnd, needs: ['build'] },
    ...(deep ? [{ name: 'deep', run: () => tests('deep', 'deep'), needs: ['build'] }] : []),
  ],
  (line) => process.stdout.write(`${line}\n`),
);
process.exit(sound && !process.exitCode ? 0 : 1);
