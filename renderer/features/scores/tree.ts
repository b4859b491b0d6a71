import type { PlanView } from '#shared/model/plan-view.ts';
import { progressOf } from '#shared/model/progress.ts';
import type { Language } from '#shared/text/language.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { termTexts } from '#shared/text/terms.ts';
import type { TreeBranch } from '../../workbench/contribution.ts';

/** Step 2 in the plan tree: what is scored, the qualities, and the learning questions it leads to. */
export const stepTwoBranch: TreeBranch = {
  order: 2,
  nodes(view: PlanView, language: Language) {
    const t = scoreTexts[language];
    const { scoredCount, requirementCount } = progressOf(view);
    return [
      {
        key: 'step-2',
        label: termTexts[language].steps[2],
        step: 2,
        place: { type: 'scores' },
        ...(requirementCount > 0 && { badge: `${scoredCount}/${requirementCount}` }),
        children: [
          { key: 'step-2/scores', label: t.placeTitle, icon: 'table', place: { type: 'scores' } },
          {
            key: 'step-2/qualities',
            label: t.qualitiesPlace,
            icon: 'star-empty',
            place: { type: 'qualities' },
            ...countBadge(view.qualities.length),
          },
          {
            key: 'step-2/questions',
            label: questionTexts[language].placeTitle,
            icon: 'list-ordered',
            place: { type: 'learning-questions' },
            ...countBadge(view.learningQuestions.length),
          },
        ],
      },
    ];
  },
};

function countBadge(count: number): { badge?: string } {
  return count > 0 ? { badge: String(count) } : {};
}
