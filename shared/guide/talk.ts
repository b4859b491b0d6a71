import { add, type EditContext } from '../model/edits/base.ts';
import { moveConversation } from '../model/edits/conversations.ts';
import { newConversation } from '../model/edits/new-records.ts';
import { newTalkPoint } from '../model/edits/new-self-direction.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { GuideStep } from './step.ts';

/** The conversation that is planned; the first when there are several. */
export function plannedTalk(view: PlanView): RecordOf<'conversation'> | undefined {
  return view.conversations.find((c) => c.state === 'planned');
}

/** The points that go along: those of the planned conversation, and those that wait for one. */
function points(view: PlanView): readonly RecordOf<'talkPoint'>[] {
  const talk = plannedTalk(view);
  return view.talkPoints.filter((p) => p.conversationId === (talk?.id ?? null) || p.conversationId === null);
}

function moveTalk(view: PlanView, context: EditContext, _about: string, heldOn: string | null) {
  if (heldOn === null) return [];
  const talk = plannedTalk(view);
  if (talk === undefined) return [add(newConversation(context, view, { heldOn, state: 'planned' }))];
  const change = moveConversation(talk, heldOn, context.today);
  return change ? [change] : [];
}

/** The conversation with the manager: when it is, and what to bring (method.md, step 2: gesprek). */
export const talkSteps = [
  {
    id: 'talk-day',
    part: 'talk',
    ask: { type: 'date', read: (view) => plannedTalk(view)?.heldOn ?? null, write: moveTalk },
  },
  {
    id: 'talk-points',
    part: 'talk',
    ask: {
      type: 'list',
      items: (view) => points(view).map((p) => ({ id: p.id, title: p.text })),
      add: (view, context, _about, text) => [
        add(newTalkPoint(context, view, { text, conversationId: plannedTalk(view)?.id ?? null })),
      ],
    },
  },
] as const satisfies readonly GuideStep[];
