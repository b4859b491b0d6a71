import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, text: string, ...more: readonly string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'build', 'run.mjs'), path.join(root, 'main', 'cli', 'entry.ts'), 'read', file, ...more],
    { encoding: 'utf8', cwd: root, env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8' } },
  );
  return { status, stdout, stderr };
}

test('a calendar gives its entries, and what was left out with the reason', () => {
  const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...event('UID:1', 'SUMMARY:Verlof Noor', 'DTSTART;VALUE=DATE:20260713', 'DTEND;VALUE=DATE:20260718'),
    ...event('SUMMARY:Teamoverleg', 'DTSTART:20260707T100000', 'DTEND:20260707T113000'),
    ...event('UID:3', 'SUMMARY:Zonder dag'),
    'END:VCALENDAR',
  ].join('\r\n');
  const { status, stdout, stderr } = read('agenda.ics', calendar, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'calendar',
    entries: [
      { title: 'Verlof Noor', from: '2026-07-13', to: '2026-07-17', minutes: null, proposedAs: 'leave' },
      { title: 'Teamoverleg', from: '2026-07-07', to: '2026-07-07', minutes: 90, proposedAs: 'other' },
    ],
    leftOut: [{ what: 'Zonder dag' }],
  });
});

test('a level is named as read only where the file names one', () => {
  const { status, stdout } = read('profiel.csv', 'Competentie;Niveau\nSchaken;4\nDammen;\nZeilen;2\n', '--json');
  expect(status).toBe(0);
  const { proposals } = JSON.parse(stdout) as { proposals: { title: string; level: number; levelRead: boolean }[] };
  expect(proposals.map((p) => [p.title, p.level, p.levelRead])).toEqual([
    ['Schaken', 4, true],
    ['Dammen', null, false],
    ['Zeilen', 2, true],
  ]);
});

test.each([
  ['profiel.docx', 'geen zip'],
  ['agenda.ics', ''],
  ['agenda.ics', 'BEGIN:VCALENDER'],
  ['leeg.txt', ' \n'],
  ['oud.doc', 'x'],
  ['profiel.pages', 'x'],
])('%s that cannot be read is refused with 2 and one sentence', (name, text) => {
  const { status, stdout, stderr } = read(name, text, '--json');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^[A-Z].*\.\n$/);
});
