import type { ReactNode } from 'react';
import { currentContract } from '#shared/model/contract.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { exampleNoteTexts } from '#shared/text/example.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { today } from '../platform/clock.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLanguage } from '../ui/language.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Tag } from '../ui/tag.tsx';
import { PlanTree } from './plan-tree.tsx';
import { registry, runCommand } from './registry.ts';
import { collapseTree } from './tree-state.ts';
import { useWorkbench } from './workbench-store.ts';
import './side-bar.css';

/** Says that this plan is an example, and takes it away. */
function ExampleLine() {
  const t = useTexts(exampleNoteTexts);
  return (
    <p className="rk-plan-example">
      <Tag icon="book">{t.is}</Tag>
      <LinkButton onPress={() => void runCommand('plan.remove')}>{t.remove}</LinkButton>
    </p>
  );
}

function headOf(view: PlanView) {
  const { title, ownerName, isExample } = view.plan;
  return { title, ownerName, isExample, contractMinutes: currentContract(view, today()).contractMinutes };
}

/** What belongs to the chosen part: the plan tree, unless the part has a list of its own. `edge` is what makes it wider. */
export function SideBar({ edge }: { edge?: ReactNode }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const facts = usePlanView((view) => view && headOf(view));
  const activity = useWorkbench((s) => registry().activities.find((a) => a.id === s.activity));
  if (facts === null) return null;
  const Own = activity?.SideBar;
  const { title, ownerName, isExample, contractMinutes } = facts;
  return (
    <aside className="rk-side" aria-label={t.sideBar} data-part="side">
      <header className="rk-side-head">
        <h2>{activity?.title(language) ?? t.route}</h2>
        {!Own && <IconButton icon="collapse-all" label={t.collapseTree} onPress={() => collapseTree()} />}
      </header>
      {Own ? (
        <Own />
      ) : (
        <>
          <div className="rk-plan-head">
            <b>{title}</b>
            <span>
              {[ownerName, t.hoursPerWeek(formatHoursInText(contractMinutes, language))].filter(Boolean).join(' · ')}
            </span>
            {isExample && <ExampleLine />}
          </div>
          <PlanTree />
        </>
      )}
      {edge}
    </aside>
  );
}
