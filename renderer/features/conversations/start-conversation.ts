import { add } from '#shared/model/edits/base.ts';
import { newConversation } from '#shared/model/edits/new-records.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The field that a new conversation opens with. */
const firstField = 'withName';

/** A new conversation of today with the manager of the plan; it opens at its first field. */
export function startConversation(): void {
  enter(newConversation(edit.context(), edit.view(), {}));
}

/** Writes a conversation down and shows it. */
export function enter(conversation: RecordOf<'conversation'>): void {
  edit.commit([add(conversation)]);
  openPlace({ type: 'conversation', id: conversation.id }, { pin: true, focus: firstField });
}
