import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { HighWaterMark } from '#db/high-water-mark.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const at = '2026-11-23T09:00:00Z';

function fresh() {
  const file = path.join(tempFolder(), 'mark');
  const mark = new HighWaterMark(file);
  onTestFinished(() => mark.close());
  /** What a later start reads. */
  const read = () => new HighWaterMark(file).read();
  return { file, mark, read };
}

test('there is none before the first, and the newest of two is read, in whichever slot it stands', () => {
  const { file, mark, read } = fresh();
  expect(read()).toBeNull();
  mark.make({ seq: 1, at });
  expect(read()).toEqual({ seq: 1, at });
  mark.write({ seq: 2, at: '2026-11-24T09:00:00Z' });
  expect(read()).toEqual({ seq: 2, at: '2026-11-24T09:00:00Z' });
  mark.write({ seq: 3, at });
  expect([read()?.seq, mark.read()?.seq]).toEqual([3, 3]);
  expect(statSync(file).size).toBe(256);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a mark that is half written, or says another number, leaves the one before', () => {
  const { file, mark, read } = fresh();
  mark.make({ seq: 4, at });
  mark.write({ seq: 5, at });
  const whole = readFileSync(file, 'latin1');
  const spoiled = (from: string, to: string) => {
    writeFileSync(file, whole.replace(from, to));
    return read()?.seq;
  };
  expect(spoiled('routekaart 5', 'routekaart 9')).toBe(4);
  expect(spoiled('routekaart 5', 'something  5')).toBe(4);
  expect(spoiled('routekaart 4', 'routekaart 9')).toBe(5);
  writeFileSync(file, whole.slice(0, 128 + 20));
  expect(read()?.seq).toBe(4);
  for (const nothing of ['', 'routekaart', 'routekaart 5', `routekaart 5 ${at}`, '\0'.repeat(256)]) {
    writeFileSync(file, nothing);
    expect(read()).toBeNull();
  }
});

test('set back it says the lower number, whatever stood in the other slot', () => {
  const { mark, read } = fresh();
  mark.make({ seq: 6, at });
  mark.write({ seq: 7, at });
  mark.lower({ seq: 6, at });
  expect(read()).toEqual({ seq: 6, at });
  mark.lower({ seq: 3, at });
  expect(read()).toEqual({ seq: 3, at });
});

test('an older file goes on after a restart, and a closed one can be written again', () => {
  const { file, mark, read } = fresh();
  mark.make({ seq: 10, at });
  mark.close();
  mark.close();
  mark.write({ seq: 11, at });
  expect(read()?.seq).toBe(11);
  const again = new HighWaterMark(file);
  onTestFinished(() => again.close());
  again.make({ seq: 12, at });
  expect(read()?.seq).toBe(12);
  expect(readFileSync(file, 'latin1')).toContain('routekaart 11 ');
  expect(existsSync(file)).toBe(true);
});
