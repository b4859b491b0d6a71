import { requirementsByOrigin } from '../model/codes.ts';
import { alter } from '../model/edits/base.ts';
import { addLines } from '../model/edits/requirements.ts';
import { textOf } from './plan-fields.ts';
import type { GuideStep } from './step.ts';

/** Who it is about, and step 1: what does my job ask (method.md, The routekaart). */
export const jobSteps = [
  { id: 'manager', part: 'start', ask: textOf('plan', 'managerName', false) },
  { id: 'assignment', part: 'job', ask: textOf('plan', 'assignment') },
  { id: 'contribution', part: 'job', ask: textOf('plan', 'contribution') },
  { id: 'know-for-assignment', part: 'job', ask: textOf('plan', 'knowForAssignment') },
  { id: 'know-for-motivation', part: 'job', ask: textOf('plan', 'knowForMotivation') },
  {
    id: 'requirements',
    part: 'job',
    ask: {
      type: 'list',
      items: (view) => view.requirements.map(({ id, title }) => ({ id, title })),
      // A wish for a course is kept as a parked idea, as everywhere: first the what, then the how.
      add: (view, context, _about, line) => [...addLines(context, view, [line]).changes],
    },
  },
  {
    id: 'required-level',
    part: 'job',
    about: (view) => requirementsByOrigin(view).flatMap((group) => group.requirements.map((r) => r.id)),
    name: (view, id) => view.get('requirement', id)?.title ?? '',
    isSeenToBeAnswered: true,
    ask: {
      type: 'level',
      scale: 'required',
      read: (view, id) => view.get('requirement', id)?.requiredLevel ?? null,
      write: (view, _context, id, requiredLevel) => {
        const requirement = view.get('requirement', id);
        const change = requirement && alter(requirement, { requiredLevel });
        return change ? [change] : [];
      },
    },
  },
] as const satisfies readonly GuideStep[];
