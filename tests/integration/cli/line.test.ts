import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

function line(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'build', 'run.mjs'), path.join(root, 'main', 'cli', 'entry.ts'), 'line', ...words],
    { encoding: 'utf8', cwd: root, env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8' } },
  );
  return { status, stdout, stderr };
}
const today = ['--today', '2026-11-29', '--json'];

test('a line is answered with its meaning or with a question, never with both', () => {
  const read = line('hours', '12-11 9:00-10:30 panel', ...today);
  expect(read).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(read.stdout)).toEqual({
    meaning: { date: '2026-11-12', minutes: 90, from: '09:00', until: '10:30', words: 'panel' },
    question: null,
  });
  const asked = JSON.parse(line('leave', '13 t/m 14 juli 8 uur', ...today).stdout) as {
    meaning: null;
    question: string;
  };
  expect(asked.meaning).toBe(null);
  expect(asked.question).toBe('8 uur: is dat elke dag, of samen? Schrijf erbij: 8 uur per dag.');
});

test('a line that begins with a sign is a line, and what is no command says so', () => {
  expect(JSON.parse(line('hours', '-2 uur', ...today).stdout)).toMatchObject({ meaning: null });
  expect(line('weeks', '2u')).toMatchObject({ status: 64 });
  expect(line('hours', '2u', '--today', '29-11-2026')).toMatchObject({ status: 64 });
});
