import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { findingsNow, keepReading } from '../../platform/findings.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { CoachStatus } from './coach-status.tsx';
import { coachCommands } from './commands.ts';
import { FieldMarks } from './field-marks.tsx';

const CoachSide = lazyView(() => import('./coach-side.tsx'), 'CoachSide');
const CoachView = lazyView(() => import('./coach-view.tsx'), 'CoachView');
const DismissedView = lazyView(() => import('./dismissed-view.tsx'), 'DismissedView');
const LookBackView = lazyView(() => import('./look-back-view.tsx'), 'LookBackView');
const ProblemsPanel = lazyView(() => import('./problems-panel.tsx'), 'ProblemsPanel');
const RulesView = lazyView(() => import('./rules-view.tsx'), 'RulesView');

const underCoach = () => [{ type: 'coach' } as const];

/** The coach: reads the plan as it stands, says what could be better, and offers a way on. */
export const contribution: Contribution = {
  id: 'coach',
  commands: coachCommands,
  editors: [
    {
      type: 'coach',
      needsPlan: true,
      title: (_place, _view, language) => coachPageTexts[language].overview.title,
      icon: () => 'comment-discussion',
      Component: CoachView,
    },
    {
      type: 'look-back',
      needsPlan: true,
      title: (_place, _view, language) => lookBackTexts[language].title,
      icon: () => 'history',
      parents: underCoach,
      Component: LookBackView,
    },
    {
      type: 'coach-rules',
      needsPlan: true,
      title: (_place, _view, language) => coachPageTexts[language].rules.title,
      icon: () => 'checklist',
      parents: underCoach,
      Component: RulesView,
    },
    {
      type: 'coach-dismissed',
      needsPlan: true,
      title: (_place, _view, language) => coachPageTexts[language].dismissed.title,
      icon: () => 'pass',
      parents: underCoach,
      Component: DismissedView,
    },
  ],
  panels: [
    {
      id: 'problems',
      order: 10,
      title: (language) => problemTexts[language].problems,
      badge: () => findingsNow().length,
      Component: ProblemsPanel,
    },
  ],
  activities: [
    {
      id: 'coach',
      order: 50,
      icon: 'comment-discussion',
      title: (language) => problemTexts[language].coach,
      badge: () => findingsNow().filter((f) => f.severity !== 'tip').length,
      badgeWords: (count, language) => problemTexts[language].points(count),
      needsPlan: true,
      place: { type: 'coach' },
      SideBar: CoachSide,
    },
  ],
  statusItems: [{ id: 'coach', order: 50, side: 'start', Component: CoachStatus }],
  onSheets: [{ id: 'coach', Component: FieldMarks }],
  start: keepReading,
};
