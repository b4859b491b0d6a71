import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { requirementCommands } from './commands.ts';
import { requirementTree } from './tree.ts';

const RequirementPage = lazyView(() => import('./requirement-page.tsx'), 'RequirementPage');
const RequirementsView = lazyView(() => import('./requirements-view.tsx'), 'RequirementsView');

/** Step 1, "Wat vraagt mijn functie?". */
export const contribution: Contribution = {
  id: 'requirements',
  commands: requirementCommands,
  tree: [requirementTree],
  editors: [
    {
      type: 'requirements',
      needsPlan: true,
      title: (_place, _view, language) => termTexts[language].steps[1],
      icon: () => ({ step: 1 }),
      parents: () => [{ type: 'home' }],
      Component: RequirementsView,
    },
    {
      type: 'requirement',
      needsPlan: true,
      title: (place, view, language) => {
        const requirement = 'id' in place ? view?.get('requirement', place.id) : undefined;
        return requirement ? requirement.title || requirementTexts[language].untitled : null;
      },
      icon: (place, view) =>
        'id' in place && view?.get('requirement', place.id)?.mastery === 'knowledge' ? 'mortar-board' : 'tools',
      parents: () => [{ type: 'home' }, { type: 'requirements' }],
      Component: RequirementPage,
    },
  ],
};
