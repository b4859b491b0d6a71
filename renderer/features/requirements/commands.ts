import type { Language } from '#shared/text/language.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

type Words = (typeof requirementTexts)['nl']['commands'];

const say = (pick: (t: Words) => string) => (language: Language) => pick(requirementTexts[language].commands);
const hasPlan = () => usePlanStore.getState().view !== null;

export const requirementCommands: readonly Command[] = [
  {
    id: 'requirements.open',
    title: say((t) => t.go),
    keys: ['Alt+Digit1'],
    menu: { name: 'go', group: 2 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'requirements' }, { pin: true }),
  },
  {
    id: 'requirements.add',
    title: say((t) => t.add),
    icon: 'add',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'requirements' }, { pin: true, focus: 'new' }),
  },
  {
    id: 'requirements.paste',
    title: say((t) => t.paste),
    icon: 'clippy',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'requirements' }, { pin: true, focus: 'paste' }),
  },
];
