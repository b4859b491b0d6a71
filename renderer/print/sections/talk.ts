import type { RecordOf } from '#shared/model/records.ts';
import { nextConversation, type TalkPoint } from '#shared/model/talk-points.ts';
import type { Print } from '../print-context.ts';

/** The conversation that the form is for: the one that was asked for, else the next that is planned; null = a form to fill in. */
export function talkOf({ view, today, recordId }: Print): RecordOf<'conversation'> | null {
  const asked = recordId === null ? undefined : view.get('conversation', recordId);
  return asked ?? nextConversation(view, today) ?? null;
}

/** The last conversation that was held before this one. */
export function talkBefore(print: Print): RecordOf<'conversation'> | undefined {
  const talk = talkOf(print);
  return print.view.conversations.findLast(
    (c) => c.state === 'held' && c.id !== talk?.id && (talk === null || c.heldOn <= talk.heldOn),
  );
}

/** The points of the conversation, in the owner's order. */
export function talkPoints(print: Print): readonly TalkPoint[] {
  const talk = talkOf(print);
  return talk === null ? [] : print.view.talkPointsOf(talk.id);
}
