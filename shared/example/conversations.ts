import * as make from '../model/edits/new-records.ts';
import { newTalkPoint } from '../model/edits/new-self-direction.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleRequirements } from './requirements.ts';

/** How many days ago the conversation was. */
export const daysOfTalk = -42;

/** One conversation that was held, with its agreements, and the next one. */
export function writeConversations(example: ExampleWriter, asked: ExampleRequirements): void {
  const { talk, points, plan } = example.texts;
  const held = example.write(make.newConversation, {
    withName: plan.managerName,
    heldOn: example.day(daysOfTalk),
    state: 'held',
    notes: talk.notes,
    followUpDate: example.day(18),
  });
  const of = { conversationId: held.id };
  example.write(newTalkPoint, {
    ...of,
    text: points.asked,
    answer: points.answered,
    isDiscussed: true,
    notedAt: example.moment(daysOfTalk - 3),
  });
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
  const next = { withName: plan.managerName, heldOn: example.day(18), state: 'planned' } as const;
  const { id } = example.write(make.newConversation, next);
  example.write(newTalkPoint, { conversationId: id, text: points.leading, notedAt: example.moment(-5) });
}
