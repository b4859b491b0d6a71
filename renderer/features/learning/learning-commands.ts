import type { Language } from '#shared/text/language.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { newActivityTarget, newIdeaTarget } from './focus-targets.ts';

const hasPlan = () => usePlanStore.getState().view !== null;
const say = (pick: (t: (typeof learningTexts)['nl']['commands']) => string) => (language: Language) =>
  pick(learningTexts[language].commands);

/** The learning question in front, else the first that is for now, else the first of all. */
function questionAtHand(): string | undefined {
  const { tabs, active } = useWorkbench.getState();
  const place = tabs.find((tab) => tab.key === active)?.place;
  const view = edit.view();
  if (place?.type === 'learning-question' && 'id' in place && view.get('learningQuestion', place.id)) return place.id;
  if (place?.type === 'activity' && 'id' in place) {
    const questionId = view.get('activity', place.id)?.learningQuestionId;
    if (questionId) return questionId;
  }
  return (view.learningQuestions.find((q) => q.state === 'active') ?? view.learningQuestions[0])?.id;
}

function openQuestion(focus?: string): void {
  const id = questionAtHand();
  // An activity belongs to a learning question; without one the way leads to step 2 first.
  if (id === undefined) openPlace({ type: 'learning-questions' });
  else openPlace({ type: 'learning-question', id }, focus ? { focus } : {});
}

export const learningCommands: readonly Command[] = [
  {
    id: 'learning.goToStep',
    title: say((t) => t.goToStep),
    icon: 'fuel',
    menu: { name: 'go', group: 2 },
    keys: ['Alt+Digit3'],
    isEnabled: hasPlan,
    run: () => openQuestion(),
  },
  {
    id: 'activity.new',
    title: say((t) => t.newActivity),
    icon: 'add',
    menu: { name: 'file', group: 3 },
    isEnabled: hasPlan,
    run: () => openQuestion(newActivityTarget),
  },
  {
    id: 'idea.new',
    title: say((t) => t.newIdea),
    icon: 'archive',
    menu: { name: 'file', group: 3 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'ideas' }, { focus: newIdeaTarget }),
  },
  {
    id: 'ideas.open',
    title: say((t) => t.ideas),
    icon: 'archive',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'ideas' }),
  },
];
