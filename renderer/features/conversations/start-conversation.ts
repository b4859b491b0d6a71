import type { Change } from '#shared/history/change-set.ts';
import { planConversation } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The field that a new conversation opens with. */
const firstField = 'withName';

/** A new conversation with the manager of the plan, to be prepared; questions that waited go along. */
export function startConversation(): void {
  enter(planConversation(edit.view(), edit.context(), { state: 'planned' }));
}

/** Writes a conversation down and shows it. */
export function enter(planned: { changes: readonly Change[]; conversation: RecordOf<'conversation'> }): void {
  edit.commit(planned.changes);
  openPlace({ type: 'conversation', id: planned.conversation.id }, { pin: true, focus: firstField });
}
