import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileArguments } from '#main/opened/file-argument.ts';
import { OpenedFiles, withOpenedFiles } from '#main/opened/opened-files.ts';
import { readOpenedFile } from '#main/opened/read-opened-file.ts';
import { FakeCore } from '#tests/support/fake-core.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

test.each([
  [['--data=/x', '--', 'a.routekaart'], false, ['/home/noor/a.routekaart']],
  [['--', '/mnt/a.routekaart'], false, ['/mnt/a.routekaart']],
  [['--', '--web'], true, ['/home/noor/--web']],
  [['a.routekaart'], false, []],
  [['--no-sandbox', '-psn_0_1', 'a.routekaart'], true, ['/home/noor/a.routekaart']],
  [['a.routekaart', 'b.routekaart'], true, ['/home/noor/a.routekaart', '/home/noor/b.routekaart']],
  [['file:///home/noor/plan%20van%20Noor.routekaart'], true, ['/home/noor/plan van Noor.routekaart']],
  [['FILE:///mnt/a%2Bb'], true, ['/mnt/a+b']],
  [['file://elders/plan.routekaart', 'file:///a%2Fb', 'file:///c'], true, ['/c']],
  [['--', 'a', 'b'], false, ['/home/noor/a', '/home/noor/b']],
  [['--'], true, []],
  [[''], true, []],
  [[], true, []],
])('%j (bare: %s) names %j', (words, isBare, files) => {
  expect(fileArguments(words, '/home/noor', isBare)).toEqual(files);
});

test('only a regular file of at most 50 MB is read', () => {
  const folder = tempFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('a.routekaart'), 'plan');
  expect(readOpenedFile(at('a.routekaart'))).toEqual({ name: 'a.routekaart', base64: 'cGxhbg==' });
  mkdirSync(at('map'));
  expect(readOpenedFile(at('map'))).toEqual({ name: 'map', problem: 'not-a-file' });
  expect(readOpenedFile(at('weg'))).toEqual({ name: 'weg', problem: 'unreadable' });
  writeFileSync(at('groot'), '');
  truncateSync(at('groot'), 50 * 1024 * 1024 + 1);
  expect(readOpenedFile(at('groot'))).toEqual({ name: 'groot', problem: 'too-large' });
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [at('pijp')]);
    expect(readOpenedFile(at('pijp'))).toEqual({ name: 'pijp', problem: 'not-a-file' });
  }
});

test('files wait until they are taken, the newest twenty of them', async () => {
  const files = new OpenedFiles();
  const core = withOpenedFiles(new FakeCore(), files);
  const told: string[] = [];
  const stop = core.onEvent((event) => told.push(event.type));
  for (let i = 0; i < 25; i++) files.put({ name: `${i}`, problem: 'unreadable' });
  stop();
  files.put({ name: 'last', problem: 'unreadable' });
  expect(told).toEqual(Array(25).fill('opened'));
  const reply = await core.call('opened.take', {}, 'window-1');
  expect(reply).toMatchObject({ ok: true });
  const taken = reply.ok ? (reply.value as { files: { name: string }[] }).files : [];
  expect(taken.map((f) => f.name)).toEqual([...Array.from({ length: 19 }, (_, i) => `${i + 6}`), 'last']);
  expect(await core.call('app.info', {}, 'window-1')).toEqual({ ok: true, value: { answer: 42 } });
});

test('a double click on a shared plan leads here once installed', () => {
  const builder = readFileSync(path.resolve(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
  expect(builder).toMatch(/fileAssociations:\n {2}- ext: routekaart\n/);
});
