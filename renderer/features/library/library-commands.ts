import type { Language } from '#shared/text/language.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { preferencesTarget, searchTarget } from './focus-targets.ts';

const hasPlan = () => usePlanStore.getState().view !== null;
const say = (pick: (t: (typeof libraryTexts)['nl']['commands']) => string) => (language: Language) =>
  pick(libraryTexts[language].commands);

/** The learning question in front, else the first that is for now; without one the ideas stand on their own. */
function questionAtHand(): string | undefined {
  const { tabs, active } = useWorkbench.getState();
  const place = tabs.find((tab) => tab.key === active)?.place;
  const view = edit.view();
  const front = place && 'id' in place ? place.id : '';
  const question = view.get('learningQuestion', front)?.id ?? view.get('activity', front)?.learningQuestionId;
  return question ?? view.learningQuestions.find((q) => q.state === 'active')?.id;
}

function openLibrary(focus: string): void {
  const id = questionAtHand();
  openPlace(id === undefined ? { type: 'library' } : { type: 'library', id }, { pin: true, focus });
}

export const libraryCommands: readonly Command[] = [
  {
    id: 'library.open',
    title: say((t) => t.open),
    icon: 'lightbulb',
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openLibrary(searchTarget),
  },
  {
    id: 'library.preferences',
    title: say((t) => t.preferences),
    icon: 'lightbulb',
    isEnabled: hasPlan,
    run: () => openLibrary(preferencesTarget),
  },
];
