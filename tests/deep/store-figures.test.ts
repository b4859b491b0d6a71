import { expect, test } from 'vitest';
import { daysOfBackups, flips } from '../support/store-figures.ts';

/** The table of figures of the store, printed: whoever runs this sees what was tried, not only that it passed. */
function print(name: string, figures: object): void {
  const words = Object.entries(figures).map(([key, value]) => `${key} ${value}`);
  process.stdout.write(`| ${name} | ${words.join(' · ')} |\n`);
}

test('16 bytes changed 300 times: every plan opens, and what was changed is made whole from the other copy', () => {
  const figures = flips(300);
  print('flips', figures);
  expect(figures).toEqual({ tries: 300, healed: 300, noticed: 300, lost: 0 });
});

test('400 days of backups with a wrong clock, failures and damage: none missed, each gives back its day', () => {
  const figures = daysOfBackups(400);
  print('backups', figures);
  expect(figures).toMatchObject({ missed: 0, notRestored: 0, goodLost: 0 });
});
