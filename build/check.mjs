// npm run check: what a change needs before it is proposed: types, lint, and the tests that reach a changed file. Give names of
// test files to run those instead: `npm run check -- tests/unit/coach/no-pilot.test.ts`.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {string[]} words
 * @returns {Promise<boolean>} whether it went well
 */
function run(...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const named = process.argv.slice(2);
const which = named.length > 0 ? named : ['--changed', '--passWithNoTests'];
// Types and lint go beside each other; tests come after, so that what they say stands last.
const clean = await Promise.all([
  run('node_modules/typescript/bin/tsc', '-b'),
  run('node_modules/@biomejs/biome/bin/biome', 'check'),
]);
const tested = await run('node_modules/vitest/vitest.mjs', 'run', '--project', 'fast', ...which);
process.exit(clean.every(Boolean) && tested ? 0 : 1);
