import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '#tests/support/temp-folder.ts';

// The rules that the compiler and the linter keep: shown to bite with the configuration as it is.

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(import.meta.dirname, 'fixtures');

function run(script: string, words: readonly string[], folder: string) {
  const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { stdout, status };
}

test('shared does not compile when it looks around for a page, a program or a clock', () => {
  const { stdout, status } = run(
    'typescript/bin/tsc',
    ['-p', path.join(fixtures, 'shared-globals'), '--pretty', 'false'],
    root,
  );
  expect(status).not.toBe(0);
  const unknown = [...stdout.matchAll(/([\w-]+\.ts)\(\d+,\d+\): error TS\d+: Cannot find name '(\w+)'/g)];
  expect(unknown.map(([, file, name]) => `${file} ${name}`)).toEqual(
    ['window', 'process', 'setTimeout', 'Buffer', 'fetch', 'crypto', 'console'].map(
      (name) => `uses-its-surroundings.ts ${name}`,
    ),
  );
});

test('the linter stops a room that looks the wrong way, a circle, a stray package and a forgotten promise', () => {
  const folder = tempFolder();
  cpSync(path.join(fixtures, 'lint'), folder, { recursive: true });
  for (const name of ['biome.jsonc', 'package.json']) copyFileSync(path.join(root, name), path.join(folder, name));
  const { stdout, status } = run(
    '@biomejs/biome/bin/biome',
    ['lint', '--reporter=json', '--max-diagnostics=none'],
    folder,
  );
  expect(status).not.toBe(0);
  const { diagnostics }: { diagnostics: { category: string; severity: string; location: { path: string } }[] } =
    JSON.parse(stdout.slice(stdout.indexOf('{')));
  const found = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ category, location }) => `${location.path} ${category.split('/').at(-1)}`);
  expect(found.sort()).toEqual(
    [
      'db/store.ts noRestrictedImports',
      'main/core.ts noFloatingPromises',
      'main/core.ts noImportCycles',
      'main/core.ts noRestrictedImports',
      'main/core.ts noRestrictedImports',
      'renderer/page.tsx noImportCycles',
      'renderer/page.tsx noNodejsModules',
      'renderer/page.tsx noRestrictedImports',
      'renderer/page.tsx noUndeclaredDependencies',
      'shared/circle-a.ts noImportCycles',
      'shared/circle-b.ts noImportCycles',
      'shared/impure.ts noNodejsModules',
      'shared/impure.ts noRestrictedImports',
      'shared/impure.ts noRestrictedImports',
    ].sort(),
  );
});
