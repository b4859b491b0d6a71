import { newChoice } from '#shared/share/choice.ts';
import { makeFeedbackAnswer, makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn } from '#shared/share/response.ts';
import { PlanBuilder, testContext } from './plans.ts';

/** One good file of every sort, about one plan. */
export function goodFiles(): { share: string; response: string; feedbackForm: string; feedbackAnswer: string } {
  const b = new PlanBuilder();
  const requirement = b.requirement({ title: 'Nota’s 🚂 schrijven' });
  b.selfScore({ requirementId: requirement.id, level: 2 });
  const question = b.learningQuestion({ requirementIds: [requirement.id] });
  const activity = b.activity({ title: 'Training', learningQuestionId: question.id, workMinutes: 480 });
  const source = b.budgetSource();
  const cost = b.cost({ activityId: activity.id, amountCents: 40_000 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 40_000 });
  b.sideTask({ minutesPerWeek: 216, learningQuestionIds: [question.id] });
  const talk = b.conversation();
  b.agreedLevel({ conversationId: talk.id, requirementId: requirement.id, level: 3 });
  const request = b.feedbackRequest({ requirementIds: [requirement.id], title: 'Hoe schrijf ik?' });
  const view = b.view();
  const words = { note: 'Graag voor vrijdag', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
  const { file } = makeShareFile(view, newChoice('manager', 'Marieke'), testContext('share'), words);
  const seen = viewOfShare(file);
  const responder = { file, name: 'Marieke' };
  const context = testContext('said', file.share.planId);
  const about = seen.activities[0];
  const money = seen.costs[0];
  const proposal = about && proposeFor(responder, context, about, 'workMinutes', 600, 'Twee dagen');
  if (!about || !money || !proposal) throw new Error('not shared');
  const first = remarkOn(responder, context, about, 'Neem Youssef mee');
  const records = [
    first,
    remarkOn(responder, context, about, 'En Sam', first.id),
    proposal,
    decideOn(responder, context, money, { part: 'cost', verdict: 'agreed', remark: 'Akkoord' }),
    decideOn(responder, context, seen.plan, { part: 'plan', verdict: 'later', remark: '' }),
  ];
  const form = makeFeedbackForm(view, request, '0.1.0');
  const items = [{ requirementId: requirement.id, level: 3, remark: 'Kort en goed' }];
  const answer = { byName: 'Youssef', role: 'colleague', madeWith: '0.1.0', items } as const;
  return {
    share: fileText(file),
    response: fileText(makeResponse(responder, context, { id: 'response-1', madeWith: '0.1.0', records })),
    feedbackForm: fileText(form),
    feedbackAnswer: fileText(makeFeedbackAnswer(form, testContext('answer'), answer)),
  };
}
