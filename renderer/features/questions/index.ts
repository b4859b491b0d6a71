import { questionTexts } from '#shared/text/questions.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { startQuestion } from './enter-question.ts';

const QuestionsView = lazyView(() => import('./questions-view.tsx'), 'QuestionsView');

const hasPlan = () => usePlanStore.getState().view !== null;

/** The learning questions in order of priority, made from gaps or freely. */
export const contribution: Contribution = {
  id: 'questions',
  editors: [
    {
      type: 'learning-questions',
      needsPlan: true,
      title: (_place, _view, language) => questionTexts[language].placeTitle,
      icon: () => 'list-ordered',
      parents: () => [{ type: 'home' }, { type: 'scores' }],
      Component: QuestionsView,
    },
  ],
  commands: [
    {
      id: 'question.new',
      title: (language) => questionTexts[language].commandNew,
      icon: 'list-ordered',
      isEnabled: hasPlan,
      run: startQuestion,
    },
    {
      id: 'question.open',
      title: (language) => questionTexts[language].commandOpen,
      icon: 'list-ordered',
      menu: { name: 'go', group: 2 },
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'learning-questions' }, { pin: true }),
    },
  ],
};
