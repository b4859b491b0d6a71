import * as make from '../model/edits/new-records.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleRequirements } from './requirements.ts';

/** How many days ago the conversation was. */
export const daysOfTalk = -42;

/** One conversation that was held, with its agreements, and the next one. */
export function writeConversations(example: ExampleWriter, asked: ExampleRequirements): void {
  const { talk, plan } = example.texts;
  const held = example.write(make.newConversation, {
    withName: plan.managerName,
    heldOn: example.day(daysOfTalk),
    state: 'held',
    notes: talk.notes,
    followUpDate: example.day(18),
  });
  const of = { conversationId: held.id };
  example.write(make.newAgreedLevel, {
    ...of,
    requirementId: asked.plainLanguage.id,
    level: 2,
    remark: talk.plainLanguage,
  });
  example.write(make.newAgreedLevel, { ...of, requirementId: asked.figures.id, level: 2, remark: talk.figures });
  const { proofreader, budget, pilot } = talk.commitments;
  example.write(make.newCommitment, { ...of, title: proofreader, isDone: true, dueDate: example.day(-28) });
  example.write(make.newCommitment, { ...of, title: budget, owner: 'manager', dueDate: example.day(-6) });
  example.write(make.newCommitment, { ...of, title: pilot, owner: 'both', dueDate: example.day(25) });
  example.write(make.newConversation, { withName: plan.managerName, heldOn: example.day(18), state: 'planned' });
}
