import { describe, expect, test } from 'vitest';
import type { TreeNode } from '#renderer/workbench/contribution.ts';
import { keepNodes, treeRows } from '#renderer/workbench/tree-rows.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

const tree = (label: string, extra: Partial<TreeNode> = {}): TreeNode[] => [
  {
    key: 'one',
    label: 'Een',
    children: [
      { key: 'a', label, ...extra },
      { key: 'b', label: 'B' },
    ],
  },
  { key: 'two', label: 'Twee', startsGroup: true },
];

describe('the rows of a tree', () => {
  test('are those of open branches, each with its place', () => {
    expect(treeRows(tree('A'), new Set()).map((r) => r.node.key)).toEqual(['one', 'two']);
    const rows = treeRows(tree('A'), new Set(['one']));
    expect(
      rows.map(({ node, level, parent, at, isOpen, gaps }) => [node.key, level, parent, at, isOpen, gaps]),
    ).toEqual([
      ['one', 1, null, 0, true, 0],
      ['a', 2, 'one', 0, undefined, 0],
      ['b', 2, 'one', 1, undefined, 0],
      ['two', 1, null, 1, undefined, 1],
    ]);
  });
});

describe('nodes after an edit', () => {
  test('are all the same when they say the same', () => {
    const before = tree('A');
    expect(keepNodes(tree('A'), before)).toBe(before);
  });

  test('differ where something is said anew and in the branches above it', () => {
    const before = tree('A');
    const [one, two] = keepNodes(tree('Anders'), before);
    expect(one).not.toBe(before[0]);
    expect(one?.children?.[0]?.label).toBe('Anders');
    expect(one?.children?.[1]).toBe(before[0]?.children?.[1]);
    expect(two).toBe(before[1]);
  });

  test('differ when their record does, so that what they can do is about the record of now', () => {
    const b = new PlanBuilder();
    const question = b.learningQuestion();
    const before = tree('A', { record: question });
    expect(keepNodes(tree('A', { record: question }), before)).toBe(before);
    expect(keepNodes(tree('A', { record: { ...question } }), before)).not.toBe(before);
  });
});
