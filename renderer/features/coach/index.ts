import { problemTexts } from '#shared/text/problems.ts';
import { findingsOf } from '../../platform/findings.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { useWorkbench } from '../../workbench/workbench-store.ts';
import { CoachStatus } from './coach-status.tsx';
import { coachCommands, showProblems } from './commands.ts';
import { ProblemsPanel } from './problems-panel.tsx';

/** The coach: reads the plan as it stands, says what could be better, and offers a way on. */
export const contribution: Contribution = {
  id: 'coach',
  commands: coachCommands,
  panels: [
    {
      id: 'problems',
      order: 10,
      title: (language) => problemTexts[language].problems,
      badge: (view) => findingsOf(view).length,
      Component: ProblemsPanel,
    },
  ],
  activities: [
    {
      id: 'coach',
      order: 50,
      icon: 'comment-discussion',
      title: (language) => problemTexts[language].coach,
      badge: (view) => findingsOf(view).filter((f) => f.severity !== 'tip').length,
      needsPlan: true,
      choose: () => {
        const { isPanelOpen } = useWorkbench.getState();
        if (isPanelOpen) useWorkbench.setState({ isPanelOpen: false });
        else showProblems();
      },
    },
  ],
  statusItems: [{ id: 'coach', order: 50, side: 'start', Component: CoachStatus }],
};
