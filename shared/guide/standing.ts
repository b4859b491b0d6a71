import { add, alter } from '../model/edits/base.ts';
import { newQuality } from '../model/edits/new-records.ts';
import { askQuestion, putOff } from '../model/edits/questions.ts';
import { completeEvidence, scoreRequirement } from '../model/edits/scores.ts';
import { standingOf } from '../model/gap.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { IdOf } from '../model/records.ts';
import type { GuideStep } from './step.ts';

const titleOf = (view: PlanView, id: string) => view.get('requirement', id)?.title ?? '';

/** Step 2: what do I know and can I do already; each gap ends in a learning question or in "bewust niet nu". */
export const standingSteps = [
  {
    id: 'qualities',
    part: 'standing',
    ask: {
      type: 'list',
      items: (view) => view.qualities.map(({ id, title }) => ({ id, title })),
      add: (view, context, _about, title) => [add(newQuality(context, view, { title }))],
    },
  },
  {
    id: 'score',
    part: 'standing',
    about: (view) => view.requirements.map((r) => r.id),
    name: titleOf,
    ask: {
      type: 'level',
      scale: 'own',
      read: (view, id) => view.latestSelfScore(id)?.level ?? null,
      write: (view, context, id, level) => scoreRequirement(view, context, id as IdOf<'requirement'>, level),
      because: {
        read: (view, id) => view.latestSelfScore(id)?.evidence ?? '',
        write: (view, _context, id, evidence) => {
          const change = completeEvidence(view, id as IdOf<'requirement'>, evidence);
          return change ? [change] : [];
        },
      },
    },
  },
  {
    id: 'gap',
    part: 'standing',
    about: (view) => view.requirements.filter((r) => (standingOf(view, r).gap ?? 0) > 0).map((r) => r.id),
    name: titleOf,
    isAnswered: (view, id) =>
      view.questionsFor(id).length > 0 || (view.get('requirement', id)?.notNow ?? null) !== null,
    ask: {
      type: 'text',
      isLong: true,
      read: (view, id) => view.questionsFor(id)[0]?.text ?? '',
      write: (view, context, id, text) => {
        const requirement = view.get('requirement', id);
        const [question] = view.questionsFor(id);
        if (question) {
          const change = alter(question, { text });
          return change ? [change] : [];
        }
        return requirement && text.trim() !== '' ? askQuestion(view, context, [requirement], text).changes : [];
      },
      putOff: (view, _context, id) => {
        const requirement = view.get('requirement', id);
        const change = requirement?.notNow === null ? putOff(requirement, '') : null;
        return change ? [change] : [];
      },
    },
  },
] as const satisfies readonly GuideStep[];
