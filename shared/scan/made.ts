import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Factor } from './factor.ts';
import { newestResult } from './history.ts';
import { resultOf } from './scores.ts';
import type { StepForm } from './step.ts';
import { steps } from './steps.ts';

/** Something that was made of a step. */
export interface Made {
  readonly stepId: string;
  readonly factor: Factor;
  /** The scan that proposed it; null when that is gone, or when the question was taken up in the conversation itself. */
  readonly scanId: string | null;
  readonly form: StepForm;
  readonly record: RecordOf<'activity'> | RecordOf<'talkPoint'> | RecordOf<'reflection'>;
}

/** The key of a point for the conversation that was made of a step. */
export function keyOfStep(stepId: string): string {
  return `scan:${stepId}`;
}

/** All that was made of steps, oldest first: here, and as a question that a conversation proposed. */
export function allMade(view: PlanView): readonly Made[] {
  const linked = view.scanSteps.flatMap((link) => madeOf(view, link) ?? []);
  const points = new Set(linked.map((made) => made.record.id as string));
  const others = view.talkPoints.flatMap((point): Made[] => {
    if (point.origin !== 'scan' || points.has(point.id)) return [];
    const step = steps.find((s) => keyOfStep(s.id) === point.sourceKey);
    return step ? [{ stepId: step.id, factor: step.factor, scanId: null, form: 'question', record: point }] : [];
  });
  return [...linked, ...others];
}

function madeOf(view: PlanView, link: RecordOf<'scanStep'>): Made | undefined {
  const { stepId, factor, scanId, activityId, talkPointId, reflectionId } = link;
  const made = { stepId, factor, scanId };
  const activity = activityId === null ? undefined : view.get('activity', activityId);
  if (activity) return { ...made, form: 'activity', record: activity };
  const point = talkPointId === null ? undefined : view.get('talkPoint', talkPointId);
  if (point) return { ...made, form: 'question', record: point };
  const reflection = reflectionId === null ? undefined : view.get('reflection', reflectionId);
  return reflection && { ...made, form: 'reflection', record: reflection };
}

/** All that was made of one step, in whichever scan it was proposed. */
export function madeOfStep(view: PlanView, stepId: string): readonly Made[] {
  return allMade(view).filter((made) => made.stepId === stepId);
}

/**
 * Whether something is under way on a factor: taken after this scan was completed, or taken before and not finished. A
 * reflection is finished when it is written.
 */
export function hasStepOn(view: PlanView, scan: RecordOf<'scan'>, factor: Factor): boolean {
  return allMade(view).some((made) => made.factor === factor && (made.scanId === scan.id || isUnderWay(made)));
}

function isUnderWay({ record }: Made): boolean {
  if (record.kind === 'activity') return record.state !== 'done' && record.state !== 'dropped';
  return record.kind === 'talkPoint' && !record.isDiscussed;
}

/** The low factors of the newest scan with nothing under way on them (method.md, what the coach checks, 18). */
export function lowFactorsWithoutStep(
  view: PlanView,
): readonly { factor: Factor; scan: RecordOf<'scan'>; score: number }[] {
  const scan = newestResult(view);
  if (scan === undefined) return [];
  return (resultOf(scan) ?? []).flatMap(({ factor, score, band }) =>
    band === 'low' && score !== null && !hasStepOn(view, scan, factor) ? [{ factor, scan, score }] : [],
  );
}

/** True when an activity is a step from a scan: then the scan is why it is there. */
export function isFromScan(view: PlanView, activityId: string): boolean {
  return view.scanSteps.some((link) => link.activityId === activityId);
}
