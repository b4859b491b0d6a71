import { chmodSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '#tests/support/temp-folder.ts';
import { isFresh, sourcesStamp, stampOf } from '../../../build/sources.mjs';
import { ArgumentMistake, readArguments } from '../../../build/start/arguments.mjs';
import { fetchElectron, findElectron, obstacle } from '../../../build/start/electron.mjs';

const read = (...words: string[]) => readArguments(words, '/home/anna');

test('reads what was asked, in both ways of writing', () => {
  expect(read()).toEqual({ web: false, open: true, help: false });
  expect(read('--web')).toEqual({ web: true, open: true, help: false });
  expect(read('--web', '--no-open', '--port', '4321', '--data', 'proef')).toEqual({
    web: true,
    open: false,
    help: false,
    port: 4321,
    data: '/home/anna/proef',
  });
  expect(read('--port=0', '--data=/mnt/x=y')).toMatchObject({ web: true, port: 0, data: '/mnt/x=y' });
  expect(read('--data', '/mnt/x')).toMatchObject({ web: false, data: '/mnt/x' });
});

test.each([
  [['--port', 'abc'], '"abc" is geen poort'],
  [['--port', '70000'], '"70000" is geen poort'],
  [['--port', '-1'], '"-1" is geen poort'],
  [['--port', '80.5'], '"80.5" is geen poort'],
  [['--port'], 'Achter --port ontbreekt een waarde, bijvoorbeeld --port 4321.'],
  [['--port', '--web'], 'Achter --port ontbreekt een waarde'],
  [['--port='], 'Achter --port ontbreekt een waarde'],
  [['--data'], 'Achter --data ontbreekt een waarde, bijvoorbeeld --data ./proef.'],
  [['--data', ''], 'Achter --data ontbreekt een waarde'],
  [['--wbe'], 'Routekaart kent "--wbe" niet.'],
  [['--web=ja'], 'Routekaart kent "--web=ja" niet.'],
  [['plan.routekaart'], 'Het bestand "plan.routekaart" is er niet.'],
  [['--', '--web'], 'Het bestand "--web" is er niet.'],
  [['-x'], 'Routekaart kent "-x" niet.'],
])('%j is answered with one sentence', (words, sentence) => {
  expect(() => read(...words)).toThrow(ArgumentMistake);
  expect(() => read(...words)).toThrow(sentence);
});

test('one file that is there can be opened, also one whose name looks like an option', () => {
  const folder = tempFolder();
  for (const name of ['plan.routekaart', '--web']) writeFileSync(path.join(folder, name), '');
  mkdirSync(path.join(folder, 'map'));
  const file = path.join(folder, 'plan.routekaart');
  expect(readArguments(['--data', 'x', 'plan.routekaart'], folder)).toMatchObject({ file, web: false });
  expect(readArguments(['--', '--web'], folder)).toMatchObject({ file: path.join(folder, '--web'), web: false });
  expect(() => readArguments(['map'], folder)).toThrow('is er niet');
  expect(() => readArguments(['plan.routekaart', '--web', file], folder)).toThrow('één bestand tegelijk');
});

test('a build is fresh until a source is written, added, removed or put back', () => {
  const root = tempFolder();
  const dist = path.join(root, 'dist');
  const source = path.join(root, 'shared', 'a.ts');
  for (const folder of ['shared/model', 'dist']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(source, 'a');
  const build = () => writeFileSync(stampOf(dist), sourcesStamp(root));
  expect(isFresh(root, dist)).toBe(false);
  const changes = [
    () => writeFileSync(source, 'ab'),
    () => writeFileSync(path.join(root, 'shared', 'model', 'b.ts'), ''),
    () => rmSync(path.join(root, 'shared', 'model', 'b.ts')),
    () => utimesSync(source, 1, 1), // an older version put back
    () => writeFileSync(path.join(root, 'package.json'), '{}'),
  ];
  for (const change of changes) {
    build();
    expect(isFresh(root, dist)).toBe(true);
    change();
    expect(isFresh(root, dist)).toBe(false);
  }
});

test('knows before fetching when Electron can show no window', () => {
  const linux = { platform: 'linux', userId: 1000 } as const;
  expect(obstacle({ ...linux, environment: { DISPLAY: ':0' } })).toBeUndefined();
  expect(obstacle({ ...linux, environment: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeUndefined();
  expect(obstacle({ ...linux, environment: {} })).toContain('geen scherm');
  expect(obstacle({ ...linux, userId: 0, environment: { DISPLAY: ':0' } })).toContain('root');
  expect(obstacle({ platform: 'darwin', userId: 501, environment: {} })).toBeUndefined();
  expect(obstacle({ platform: 'win32', userId: undefined, environment: {} })).toBeUndefined();
});

test('finds the Electron of the package when it is complete and of the right version', () => {
  const packageFolder = tempFolder();
  const find = (environment: Record<string, string> = {}) =>
    findElectron({ platform: 'linux', environment, packageFolder });
  writeFileSync(path.join(packageFolder, 'package.json'), '{"version":"45.4.1"}');
  expect(find()).toEqual({});
  mkdirSync(path.join(packageFolder, 'dist'));
  writeFileSync(path.join(packageFolder, 'path.txt'), 'electron');
  writeFileSync(path.join(packageFolder, 'dist', 'version'), '45.4.1');
  expect(find()).toEqual({});
  writeFileSync(path.join(packageFolder, 'dist', 'electron'), '');
  expect(find()).toEqual({ file: path.join(packageFolder, 'dist', 'electron') });
  writeFileSync(path.join(packageFolder, 'dist', 'version'), '44.0.0');
  expect(find()).toEqual({});
});

test('ELECTRON_OVERRIDE_DIST_PATH goes first, and nothing is fetched beside it', () => {
  const folder = tempFolder();
  const find = () =>
    findElectron({
      platform: 'linux',
      environment: { ELECTRON_OVERRIDE_DIST_PATH: folder },
      packageFolder: undefined,
    });
  expect(find().why).toContain(folder);
  writeFileSync(path.join(folder, 'electron'), '');
  expect(find()).toEqual({ file: path.join(folder, 'electron') });
});

test('without the package there is nothing to fetch', () => {
  expect(findElectron({ platform: 'linux', environment: {}, packageFolder: undefined }).why).toContain('geïnstalleerd');
});

function installer(script: string) {
  const packageFolder = tempFolder();
  writeFileSync(path.join(packageFolder, 'install.js'), script);
  chmodSync(packageFolder, 0o700);
  return { node: process.execPath, packageFolder, logFile: path.join(packageFolder, 'out', 'fetch.log') };
}

test('a fetch that succeeds gives no reason', async () => {
  expect(await fetchElectron(installer(''))).toBeUndefined();
});

test('a fetch without connection says so; any other failure says where the details are', async () => {
  const offline = installer('console.error("getaddrinfo ENOTFOUND github.com"); process.exit(1)');
  expect(await fetchElectron(offline)).toContain('geen verbinding');
  const broken = installer('console.error("checksum differs"); process.exit(1)');
  expect(await fetchElectron(broken)).toContain(broken.logFile);
  expect(readFileSync(broken.logFile, 'utf8')).toContain('checksum differs');
});

test('a fetch can be skipped and has a limit', async () => {
  const stuck = 'setInterval(() => {}, 1000)';
  const skip = new AbortController();
  const skipped = fetchElectron({ ...installer(stuck), signal: skip.signal });
  skip.abort();
  expect(await skipped).toContain('oversloeg');
  expect(await fetchElectron({ ...installer(stuck), limitSeconds: 0.2 })).toContain('langer');
});
