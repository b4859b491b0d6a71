import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOfCost, vatOfCost } from '#shared/model/cost-total.ts';

const cost = (
  amountCents: number | null,
  vat: 'unknown' | 'included' | 'excluded' | 'exempt',
  vatPermille: number | null,
) => ({
  amountCents,
  vat,
  vatPermille,
});

test.each([
  ['VAT to be added counts', cost(100_000, 'excluded', 210), 121_000, 21_000],
  ['half a cent goes up', cost(50, 'excluded', 90), 55, 5],
  ['VAT that is in it is in it', cost(121_000, 'included', 210), 121_000, 21_000],
  ['in it, at a rate nobody told', cost(121_000, 'included', null), 121_000, null],
  ['no VAT at all', cost(100_000, 'exempt', 210), 100_000, 0],
  ['an employer who gets it back', cost(100_000, 'excluded', 0), 100_000, 0],
  ['nobody said', cost(100_000, 'unknown', null), 100_000, null],
  ['to be added, at a rate nobody told', cost(100_000, 'excluded', null), null, null],
  ['an unknown amount', cost(null, 'excluded', 210), null, null],
  ['free', cost(0, 'unknown', null), 0, 0],
])('%s', (_what, of, total, vat) => {
  expect(totalOfCost(of)).toBe(total);
  expect(vatOfCost(of)).toBe(vat);
});

test('what stands without VAT and what stands with it are the same cost, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8_000_000_000 }), fc.constantFrom(90, 210), (net, rate) => {
      const total = totalOfCost(cost(net, 'excluded', rate)) as number;
      const added = vatOfCost(cost(net, 'excluded', rate)) as number;
      expect(net + added).toBe(total);
      expect(vatOfCost(cost(total, 'included', rate))).toBe(added);
    }),
  );
});
