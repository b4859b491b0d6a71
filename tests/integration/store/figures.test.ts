import { expect, it } from 'vitest';
import { daysOfBackups, flips } from '../../support/store-figures.ts';

it('60 flips of what somebody wrote are noticed and made whole, and every plan opens', () => {
  expect(flips(60)).toEqual({ tries: 60, healed: 60, noticed: 60, lost: 0 });
});

it('90 days with a wrong clock, failures and damage miss no backup, and each that is kept gives back its day', () => {
  expect(daysOfBackups(90)).toMatchObject({ missed: 0, notRestored: 0, goodLost: 0 });
});
