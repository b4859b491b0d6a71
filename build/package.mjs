// npm run dist: builds the app and packs it for this system, or for the one that is asked for (`-- --win --x64`).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const steps = [
  [path.join(root, 'build', 'build.mjs')],
  [require.resolve('electron-builder/cli.js'), '--publish', 'never', ...process.argv.slice(2)],
];
for (const words of steps) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
