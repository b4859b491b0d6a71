import { expect, test } from 'vitest';
import type { TreeNode } from '#renderer/workbench/contribution.ts';
import { nodeOfPlace } from '#renderer/workbench/tree-state.ts';

const tree: TreeNode[] = [
  {
    key: 'two',
    label: 'Stap 2',
    place: { type: 'scores' },
    children: [
      { key: 'two/scores', label: 'Scores', place: { type: 'scores' } },
      { key: 'two/questions', label: 'Leervragen', place: { type: 'learning-questions' } },
    ],
  },
  { key: 'three', label: 'Stap 3', place: { type: 'learning-questions' } },
];

test.each([
  ['the branch while it is closed', [], 'scores', 'two'],
  ['what is inside once it is open', ['two'], 'scores', 'two/scores'],
  ['the first on the screen', ['two'], 'learning-questions', 'two/questions'],
  ['another branch when the first row for it is hidden', [], 'learning-questions', 'three'],
  ['no row for a place that has none', ['two'], 'settings', null],
])('one row stands for the place: %s', (_name, expanded, place, key) => {
  expect(nodeOfPlace(tree, new Set(expanded), place)).toBe(key);
});
