import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '#tests/support/temp-folder.ts';
import { countReport, lineOf, type none, oneFailed, onePassed, oneSkipped } from '../../../build/test/counts.mjs';
import { runStages } from '../../../build/test/stages.mjs';

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0, numTodoTests = 0) => {
  const file = path.join(tempFolder(), 'report.json');
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }));
  return file;
};

test('counts what the report says', () => {
  expect(countReport(report(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  expect(countReport(report(5, 2, 1, 1), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a run that ended badly, or ran nothing, is never green', () => {
  expect(countReport(report(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countReport(report(0, 0), 0)).toMatchObject({ failed: 1 });
  expect(countReport('/nowhere/report.json', 0)).toMatchObject({ failed: 1 });
});

test('the line names skipped tests only when there are some', () => {
  expect(lineOf({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(lineOf({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('runs what it can after a failure, leaves out what needs it, and ends with the plain line', async () => {
  const ran: string[] = [];
  const lines: string[] = [];
  const stage = (name: string, counts: typeof none, needs: string[] = []) => ({
    name,
    needs,
    run: async () => {
      ran.push(name);
      return counts;
    },
  });
  const sound = await runStages(
    [
      stage('lint', oneFailed),
      stage('build', oneFailed),
      stage('unit', { passed: 7, failed: 0, skipped: 0 }),
      stage('integration', onePassed, ['build']),
      stage('deep', onePassed, ['integration']),
      stage('browser', oneSkipped),
    ],
    (line) => lines.push(line),
  );
  expect(sound).toBe(false);
  expect(ran).toEqual(['lint', 'build', 'unit', 'browser']);
  expect(lines.join('\n')).toContain('integration: not run, because build failed');
  expect(lines.at(-1)).toBe('7 passed, 2 failed, 1 skipped');
});

test('all stages green is green', async () => {
  expect(await runStages([{ name: 'lint', run: async () => onePassed }], () => {})).toBe(true);
});
