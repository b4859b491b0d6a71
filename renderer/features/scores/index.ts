import { scoreTexts } from '#shared/text/scores.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { startSitting } from './scoring-sitting.ts';
import { feedbackTarget, newQualityTarget } from './targets.ts';
import { stepTwoBranch } from './tree.ts';

const QualitiesView = lazyView(() => import('./qualities-view.tsx'), 'QualitiesView');
const ScoresView = lazyView(() => import('./scores-view.tsx'), 'ScoresView');
const ScoringView = lazyView(() => import('./scoring-view.tsx'), 'ScoringView');

const openView = () => usePlanStore.getState().view;
const hasPlan = () => openView() !== null;
const hasRequirements = () => (openView()?.requirements.length ?? 0) > 0;

/** Step 2: scores side by side, scoring, feedback and qualities. */
export const contribution: Contribution = {
  id: 'scores',
  editors: [
    {
      type: 'scores',
      needsPlan: true,
      title: (_place, _view, language) => scoreTexts[language].placeTitle,
      icon: () => 'table',
      parents: () => [{ type: 'home' }],
      Component: ScoresView,
    },
    {
      type: 'scoring',
      needsPlan: true,
      title: (_place, _view, language) => scoreTexts[language].scoringTitle,
      icon: () => ({ step: 2 }),
      parents: () => [{ type: 'home' }, { type: 'scores' }],
      Component: ScoringView,
    },
    {
      type: 'qualities',
      needsPlan: true,
      title: (_place, _view, language) => scoreTexts[language].qualitiesPlace,
      icon: () => 'star-empty',
      parents: () => [{ type: 'home' }, { type: 'scores' }],
      Component: QualitiesView,
    },
  ],
  commands: [
    {
      id: 'scores.open',
      title: (language) => scoreTexts[language].commandScores,
      icon: 'table',
      menu: { name: 'go', group: 2 },
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'scores' }, { pin: true }),
    },
    {
      id: 'scores.start',
      title: (language) => scoreTexts[language].commandScore,
      isEnabled: hasRequirements,
      run: () => {
        const view = openView();
        if (view) startSitting(view);
        openPlace({ type: 'scoring' }, { pin: true });
      },
    },
    {
      id: 'feedback.add',
      title: (language) => scoreTexts[language].commandFeedback,
      icon: 'feedback',
      isEnabled: hasRequirements,
      run: () => openPlace({ type: 'scores' }, { pin: true, focus: feedbackTarget }),
    },
    {
      id: 'quality.add',
      title: (language) => scoreTexts[language].commandQuality,
      icon: 'star-empty',
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'qualities' }, { pin: true, focus: newQualityTarget }),
    },
  ],
  tree: [stepTwoBranch],
};
