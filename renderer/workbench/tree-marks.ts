import type { CoachPlace, Severity } from '#shared/coach/define.ts';
import { severities } from '#shared/coach/define.ts';
import type { Finding } from '#shared/coach/engine.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { TreeNode } from './contribution.ts';
import { type PlaceType, placeKey, placeOfRecord } from './places.ts';

/** What the coach sees at a row of the tree and below it. */
export interface TreeMark {
  readonly worst: Severity;
  readonly count: number;
}

/** The branch of each part of the plan; what is about the whole plan has none. */
const branchOf: Readonly<Partial<Record<CoachPlace, PlaceType>>> = {
  requirements: 'requirements',
  standing: 'scores',
  learning: 'learning-questions',
  'working-time': 'working-time',
  budget: 'budget',
  conversations: 'conversations',
  'self-direction': 'self-direction',
  logbook: 'logbook',
};

/**
 * Which rows of the plan tree carry a mark, by their key: the row of the record, else that of the place where it is shown,
 * else the branch of that part of the plan; and every branch above it. Tips are left to the fields and to the list of the
 * coach: a tree full of lamps says nothing.
 */
export function treeMarks(
  nodes: readonly TreeNode[],
  findings: readonly Finding[],
  view: PlanView,
): ReadonlyMap<string, TreeMark> {
  const byKey = new Map<string, TreeNode>();
  const byPlace = new Map<string, TreeNode>();
  const walk = (list: readonly TreeNode[]) => {
    for (const node of list) {
      byKey.set(node.key, node);
      if (node.place && !byPlace.has(placeKey(node.place))) byPlace.set(placeKey(node.place), node);
      walk(node.children ?? []);
    }
  };
  walk(nodes);
  const own = new Map<TreeNode, TreeMark>();
  for (const finding of findings) {
    if (finding.severity === 'tip') continue;
    const node = rowOf(finding, view, byKey, byPlace);
    if (node) own.set(node, together(own.get(node), { worst: finding.severity, count: 1 }));
  }
  const marks = new Map<string, TreeMark>();
  const rollUp = (node: TreeNode): TreeMark | undefined => {
    let mark = own.get(node);
    for (const child of node.children ?? []) {
      const below = rollUp(child);
      if (below) mark = together(mark, below);
    }
    if (mark) marks.set(node.key, mark);
    return mark;
  };
  for (const node of nodes) rollUp(node);
  return marks;
}

/** What is about where one stands belongs to step 2, also when it is told of a requirement, which has its row in step 1. */
function rowOf(
  finding: Finding,
  view: PlanView,
  byKey: ReadonlyMap<string, TreeNode>,
  byPlace: ReadonlyMap<string, TreeNode>,
): TreeNode | undefined {
  const branch = branchOf[finding.place];
  const root = branch && byPlace.get(branch);
  if (finding.place === 'standing' && root) return root;
  const record = view.records.get(finding.recordId);
  const shownAt = record && byPlace.get(placeKey(placeOfRecord(record)));
  return byKey.get(finding.recordId) ?? shownAt ?? root;
}

function together(one: TreeMark | undefined, other: TreeMark): TreeMark {
  if (one === undefined) return other;
  const isWorse = severities.indexOf(other.worst) < severities.indexOf(one.worst);
  return { worst: isWorse ? other.worst : one.worst, count: one.count + other.count };
}
