import { useMemo } from 'react';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { usePlan } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { useLanguage } from '../ui/language.ts';
import { NodeTree, useKeptNodes } from './node-tree.tsx';
import { registry } from './registry.ts';

/** The plan in the order of the method. */
export function PlanTree() {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const view = usePlan();
  const nodes = useMemo(() => registry().tree.flatMap((branch) => branch.nodes(view, language)), [view, language]);
  return <NodeTree label={t.planTree} nodes={useKeptNodes(nodes)} />;
}
