import type { Change } from '../history/change-set.ts';
import { add, alter, type EditContext, recordWithId } from '../model/edits/base.ts';
import type { FeedbackAnswerItem, TakenIn } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { type FeedbackAnswerFile, type FeedbackFormFile, fileVersion } from './envelope.ts';

/** The content of a feedback form: the titles of the chosen requirements, and nothing else of the plan. */
export function makeFeedbackForm(
  view: PlanView,
  request: RecordOf<'feedbackRequest'>,
  madeWith: string,
): FeedbackFormFile {
  const { id, title, note, mode, askedOn, closesOn, requirementIds } = request;
  const { ownerName, jobTitle } = view.plan;
  return {
    format: 'routekaart',
    version: fileVersion,
    type: 'feedbackForm',
    madeWith,
    form: { requestId: id, planId: view.plan.id, ownerName, jobTitle, title, note, mode, askedOn, closesOn },
    requirements: requirementIds.flatMap((requirementId) => {
      const requirement = view.get('requirement', requirementId);
      return requirement ? [{ id: requirement.id, title: requirement.title, mastery: requirement.mastery }] : [];
    }),
  };
}

/** One person's answer. In a summary the name is left out, whatever is given. */
export function makeFeedbackAnswer(
  { form }: FeedbackFormFile,
  context: Pick<EditContext, 'now' | 'today' | 'newId'>,
  words: {
    readonly byName: string;
    readonly role: RecordOf<'feedback'>['giverRole'];
    readonly madeWith: string;
    readonly items: readonly Omit<FeedbackAnswerItem, 'id'>[];
  },
): FeedbackAnswerFile {
  return {
    format: 'routekaart',
    version: fileVersion,
    type: 'feedbackAnswer',
    madeWith: words.madeWith,
    answer: {
      id: context.newId(),
      requestId: form.requestId,
      planId: form.planId,
      answeredOn: context.today,
      answeredAt: context.now,
      byName: form.mode === 'summary' ? '' : words.byName,
      role: words.role,
    },
    items: words.items.map((item) => ({ id: context.newId(), ...item })),
  };
}

export interface FeedbackIntake {
  /** `gone` = the request is not in the plan any more; the feedback can be taken in all the same. */
  readonly verdict: 'fits' | 'gone' | 'otherPlan';
  readonly isKnown: boolean;
  readonly changes: Change[];
  /** Pieces of feedback that come in, and those about a requirement that is not there any more. */
  readonly added: number;
  readonly lost: number;
}

/** What taking in an answer does: dated feedback in step 2, with where it came from. Twice changes nothing. */
export function changesForFeedback(
  view: PlanView,
  { answer, items }: FeedbackAnswerFile,
  context: EditContext,
): FeedbackIntake {
  if (answer.planId !== view.plan.id) return { verdict: 'otherPlan', isKnown: false, changes: [], added: 0, lost: 0 };
  const request = view.get('feedbackRequest', answer.requestId);
  const seen = new Set(request?.answers.flatMap((a) => a.recordIds));
  const said = items.filter((item) => item.level !== null || item.remark.trim() !== '');
  const fresh = said.filter((item) => !seen.has(item.id) && !view.records.has(item.id));
  const here = fresh.filter((item) => view.get('requirement', item.requirementId) !== undefined);
  const changes: Change[] = here.map((item) =>
    add(
      recordWithId({ planId: view.plan.id }, 'feedback', item.id as RecordOf<'feedback'>['id'], {
        requirementId: item.requirementId,
        giverName: answer.byName,
        giverRole: answer.role,
        level: item.level,
        remark: item.remark,
        givenOn: answer.answeredOn,
        addedAt: answer.answeredAt,
        requestId: request?.id ?? null,
        answerId: answer.id,
      }),
    ),
  );
  const noted = request && noteAnswer(request, answer, said.map((i) => i.id).sort(), context.now);
  if (noted) changes.push(noted);
  return {
    verdict: request ? 'fits' : 'gone',
    isKnown: changes.length === 0,
    changes,
    added: here.length,
    lost: fresh.length - here.length,
  };
}

function noteAnswer(
  request: RecordOf<'feedbackRequest'>,
  answer: FeedbackAnswerFile['answer'],
  recordIds: readonly string[],
  now: string,
): Change | null {
  const earlier = request.answers.find((a) => a.id === answer.id);
  const kept: TakenIn = {
    id: answer.id,
    byName: earlier?.byName ?? answer.byName,
    role:
      earlier?.role ?? (answer.role === 'manager' ? 'manager' : answer.role === 'colleague' ? 'colleague' : 'other'),
    respondedAt: earlier?.respondedAt ?? answer.answeredAt,
    takenInAt: earlier?.takenInAt ?? now,
    recordIds: [...new Set([...(earlier?.recordIds ?? []), ...recordIds])].sort(),
  };
  const answers = [...request.answers.filter((a) => a.id !== answer.id), kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  return alter(request, { answers });
}
