import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { inOrder, moveTo, type Ordered, positionAfter } from '#shared/model/edits/order.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

function listOf(positions: readonly number[]) {
  const b = new PlanBuilder();
  return positions.map((position, i) => b.requirement({ title: `${i}`, position }));
}
const after = (list: readonly Ordered[], changes: ReturnType<typeof moveTo>) =>
  inOrder(applyChanges(new Map(list.map((r) => [r.id, r])), changes).values() as Iterable<Ordered>);

test('wherever one is moved to, it stands there and the others keep their order', () => {
  // Few places, so that two often leave no number between them.
  const close = fc.constantFrom(0, 1, 1, 1 + Number.EPSILON, 2, -3, 1e9, 2 ** 53);
  fc.assert(
    fc.property(fc.array(close, { minLength: 1, maxLength: 7 }), fc.nat(), fc.integer(), (positions, n, to) => {
      const list = inOrder(listOf(positions));
      const record = list[n % list.length] as (typeof list)[number];
      const index = to % (list.length + 1);
      const rest = list.filter((r) => r !== record);
      const wanted = rest.toSpliced(Math.max(0, Math.min(index, rest.length)), 0, record);
      expect(after(list, moveTo(list, record, index)).map((r) => r.id)).toEqual(wanted.map((r) => r.id));
    }),
  );
});

test('a move is one change where a number is free, between, before or after', () => {
  const list = listOf([1, 2, 3]);
  const [a, b, c] = list;
  if (!a || !b || !c) throw new Error('no list');
  const places = (record: typeof a, index: number) =>
    moveTo(list, record, index).map((change) => (change.after as typeof a).position);
  expect([places(a, 1), places(c, 0), places(a, 2), places(a, 99), places(c, -1)]).toEqual([[2.5], [0], [4], [4], [0]]);
  expect(moveTo(list, b, 1)).toEqual([]);
  expect(moveTo([a], a, 5)).toEqual([]);
});

test('where no number is free the list is numbered anew from one, the moved one first told', () => {
  const [a, b, c] = listOf([1, 1 + Number.EPSILON, 9]);
  if (!a || !b || !c) throw new Error('no list');
  const told = moveTo([a, b, c], c, 1).map((change) => [change.before?.id, (change.after as typeof a).position]);
  // The first stands at one already.
  expect(told).toEqual([
    [c.id, 2],
    [b.id, 3],
  ]);
});

test('equal places are in order of ids, and a new one comes after the last, also below zero', () => {
  const [a, b] = listOf([2, 2]);
  if (!a || !b) throw new Error('no list');
  expect(inOrder([b, a])).toEqual([a, b]);
  expect(inOrder([a, b])).toEqual([a, b]);
  expect([positionAfter([]), positionAfter(listOf([5, 2])), positionAfter(listOf([-5]))]).toEqual([1, 6, 1]);
});
