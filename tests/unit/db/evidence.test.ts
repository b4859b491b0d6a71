import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dropEvidence, type FoundRow, keepEvidence } from '#db/evidence.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const now = '2026-11-23T09:00:00.123Z';
const row = (id: string): FoundRow => ({ table: 'record', row: { id } });

test('what is found is kept by moment and plan, for this user alone, and never written over', () => {
  const folder = tempFolder();
  keepEvidence(folder, 'plan-0001', now, [row('a'), row('b')]);
  keepEvidence(folder, 'plan-0001', now, [row('c')]);
  const kept = path.join(folder, 'evidence');
  expect(readdirSync(kept)).toEqual(['2026-11-23T09-00-00.123Z-plan-0001.jsonl']);
  const file = path.join(kept, readdirSync(kept)[0] as string);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([row('a'), row('b'), row('c')]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('an erased plan takes its own along, whatever damage made of its id', () => {
  const folder = tempFolder();
  dropEvidence(folder, 'plan-0001'); // there is nothing yet
  for (const planId of ['plan-0001', 'plan-0002', '../plan 3', 'plan-00019'])
    keepEvidence(folder, planId, now, [row(planId)]);
  keepEvidence(folder, 'plan-0001', '2026-11-24T09:00:00.123Z', [row('later')]);
  expect(readdirSync(folder)).toEqual(['evidence']);
  const left = () =>
    readdirSync(path.join(folder, 'evidence'))
      .map((name) => name.slice(25))
      .sort();
  expect(left()).toEqual([
    '___plan_3.jsonl',
    'plan-0001.jsonl',
    'plan-0001.jsonl',
    'plan-00019.jsonl',
    'plan-0002.jsonl',
  ]);
  dropEvidence(folder, 'plan-0001');
  expect(left()).toEqual(['___plan_3.jsonl', 'plan-00019.jsonl', 'plan-0002.jsonl']);
  dropEvidence(folder, '../plan 3');
  expect(left()).toEqual(['plan-00019.jsonl', 'plan-0002.jsonl']);
});
