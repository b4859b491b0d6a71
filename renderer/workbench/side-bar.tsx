import type { ReactNode } from 'react';
import { currentContract } from '#shared/model/contract.ts';
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

/** What belongs to the chosen part: the plan tree, unless the part has a list of its own. `edge` is what makes it wider. */
export function SideBar({ edge }: { edge?: ReactNode }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const view = usePlanView();
  const activity = useWorkbench((s) => registry().activities.find((a) => a.id === s.activity));
  if (view === null) return null;
  const Own = activity?.SideBar;
  const { contractMinutes } = currentContract(view, today());
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
            <b>{view.plan.title}</b>
            <span>
              {[view.plan.ownerName, t.hoursPerWeek(formatHoursInText(contractMinutes, language))]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {view.plan.isExample && <ExampleLine />}
          </div>
          <PlanTree />
        </>
      )}
      {edge}
    </aside>
  );
}
