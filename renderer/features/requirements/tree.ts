import { alter } from '#shared/model/edits/base.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import type { TreeBranch, TreeNode } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';

/** "1 Wat vraagt mijn functie?" with a row for each requirement. */
export const requirementTree: TreeBranch = {
  order: 1,
  nodes: (view, language) => [
    {
      key: 'requirements',
      label: termTexts[language].steps[1],
      step: 1,
      place: { type: 'requirements' },
      ...(view.requirements.length > 0 && { badge: String(view.requirements.length) }),
      children: [
        ...view.jobProfiles.map(
          (profile): TreeNode => ({
            key: profile.id,
            label: profile.title === '' ? profileTexts[language].untitled : profileTexts[language].named(profile.title),
            icon: 'file',
            place: { type: 'profile', id: profile.id },
            record: profile,
            rename: (title) => {
              if (title.trim() !== '') edit.commit([alter(profile, { title: title.trim() })]);
            },
            remove: () => removeWithUndo(profile),
          }),
        ),
        ...view.requirements.map(
          (requirement): TreeNode => ({
            key: requirement.id,
            label: requirement.title || requirementTexts[language].untitled,
            icon: requirement.notNow ? 'circle-slash' : requirement.mastery === 'knowledge' ? 'mortar-board' : 'tools',
            isMuted: requirement.notNow !== null,
            place: { type: 'requirement', id: requirement.id },
            record: requirement,
            rename: (title) => {
              if (title.trim() !== '') edit.commit([alter(requirement, { title: title.trim() })]);
            },
            remove: () => removeWithUndo(requirement),
            // The profiles stand above the requirements.
            move: (index) => {
              const { requirements, jobProfiles } = edit.view();
              edit.commit(moveTo(requirements, requirement, index - jobProfiles.length));
            },
          }),
        ),
      ],
    },
  ],
};
