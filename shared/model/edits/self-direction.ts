import type { Change } from '../../history/change-set.ts';
import { keyOfStep } from '../../scan/made.ts';
import type { Step, StepForm } from '../../scan/step.ts';
import { currentWording } from '../../scan/wording.ts';
import type { Language } from '../../text/language.ts';
import type { Level } from '../define.ts';
import type { BeliefQuestion } from '../kinds/self-direction.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import { nextConversation } from '../talk-points.ts';
import type { SeenWords } from '../words-origin.ts';
import { add, alter, type EditContext, remove } from './base.ts';
import { newActivity } from './new-records.ts';
import { newBelief, newReflection, newScan, newScanStep, newTalkPoint } from './new-self-direction.ts';

type Scan = RecordOf<'scan'>;

/** A scan with the newest wording, begun now. */
export function beginScan(context: EditContext, view: PlanView): Scan {
  return newScan(context, view, { wordingVersion: currentWording.version });
}

/** Answers a sentence: 1–5, or null for "weet ik niet". Null when that is what it says, or when the scan is completed. */
export function answerStatement(scan: Scan, statementId: string, answer: Level | null): Change | null {
  if (scan.completedOn !== null) return null;
  const isThere = scan.answers.some((a) => a.statementId === statementId);
  const answers = isThere
    ? scan.answers.map((a) => (a.statementId === statementId ? { statementId, answer } : a))
    : [...scan.answers, { statementId, answer }];
  return alter(scan, { answers });
}

/** Completes a scan today; from then on its answers stand. Null when it was completed before or nothing is answered. */
export function completeScan(scan: Scan, today: string): Change | null {
  return scan.completedOn !== null || scan.answers.length === 0 ? null : alter(scan, { completedOn: today });
}

/** Writes in the newest answer to a question of leergoesting, or makes the first. */
export function answerBelief(
  context: EditContext,
  view: PlanView,
  question: BeliefQuestion,
  patch: { readonly text?: string; readonly reframing?: string },
): Change[] {
  const belief = view.beliefs.findLast((b) => b.question === question);
  if (belief === undefined) return [add(newBelief(context, view, { question, ...patch }))];
  const change = alter(belief, patch);
  return change ? [change] : [];
}

export interface TakenStep {
  readonly step: Step;
  readonly form: StepForm;
  readonly language: Language;
  /** The words of the activity that the owner saw before they can leave; left out = it stays private until they are. */
  readonly seen?: SeenWords;
  /** The scan that proposed it. */
  readonly scanId: IdOf<'scan'>;
}

/**
 * Makes an activity, a question for the next conversation or a reflection of a step, and remembers that it was made of it.
 * The new record comes first, so that it names the change set.
 */
export function takeStep(context: EditContext, view: PlanView, taken: TakenStep): [Change, Change] {
  const { step, form, scanId } = taken;
  const words = step.words[taken.language];
  const link = { stepId: step.id, factor: step.factor, scanId };
  if (form === 'activity') {
    const activity = newActivity(context, view, {
      ...(taken.seen ?? { title: words.title, note: words.hint }),
      way: step.way,
      origin: { source: 'scan', sourceId: scanId, isSeen: taken.seen !== undefined },
    });
    return [add(activity), add(newScanStep(context, view, { ...link, activityId: activity.id }))];
  }
  if (form === 'reflection') {
    // What one would do is the one action; a step that is writing itself leaves that to what gets written.
    const tomorrow = step.form === 'reflection' ? '' : words.title;
    const reflection = newReflection(context, view, { title: words.title, tomorrow });
    return [add(reflection), add(newScanStep(context, view, { ...link, reflectionId: reflection.id }))];
  }
  const point = newTalkPoint(context, view, {
    text: words.ask,
    origin: 'scan',
    sourceKey: keyOfStep(step.id),
    conversationId: nextConversation(view, context.today)?.id ?? null,
  });
  return [add(point), add(newScanStep(context, view, { ...link, talkPointId: point.id }))];
}

/** The point for the conversation that was made of a record, if any. */
export function pointOf(
  view: PlanView,
  origin: RecordOf<'talkPoint'>['origin'],
  sourceKey: string,
): RecordOf<'talkPoint'> | undefined {
  return view.talkPoints.findLast((p) => p.origin === origin && p.sourceKey === sourceKey);
}

/** Takes something into the next conversation as a point with this text; [] when it goes along already. */
export function takeAlong(
  context: EditContext,
  view: PlanView,
  point: { readonly origin: RecordOf<'talkPoint'>['origin']; readonly sourceKey: string; readonly text: string },
): Change[] {
  if (pointOf(view, point.origin, point.sourceKey)) return [];
  const conversationId = nextConversation(view, context.today)?.id ?? null;
  return [add(newTalkPoint(context, view, { ...point, conversationId }))];
}

/** Takes it out of the conversation again. */
export function leaveOut(view: PlanView, origin: RecordOf<'talkPoint'>['origin'], sourceKey: string): Change[] {
  const point = pointOf(view, origin, sourceKey);
  return point ? remove(view.records, point) : [];
}
