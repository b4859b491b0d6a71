import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Factor } from './factor.ts';
import { newestResult } from './history.ts';
import { resultOf } from './scores.ts';
import type { StepForm } from './step.ts';

type ScanStep = RecordOf<'scanStep'>;

/** Something that was made of a step, with what it became. */
export interface Made {
  readonly link: ScanStep;
  readonly form: StepForm;
  readonly record: RecordOf<'activity'> | RecordOf<'talkPoint'> | RecordOf<'reflection'>;
}

/** What a step became; undefined when nothing did. */
export function madeOf(view: PlanView, link: ScanStep): Made | undefined {
  const activity = link.activityId === null ? undefined : view.get('activity', link.activityId);
  if (activity) return { link, form: 'activity', record: activity };
  const point = link.talkPointId === null ? undefined : view.get('talkPoint', link.talkPointId);
  if (point) return { link, form: 'question', record: point };
  const reflection = link.reflectionId === null ? undefined : view.get('reflection', link.reflectionId);
  return reflection && { link, form: 'reflection', record: reflection };
}

/** All that was made of a step, oldest first, in whichever scan it was proposed. */
export function madeOfStep(view: PlanView, stepId: string): readonly Made[] {
  return view.scanSteps.filter((link) => link.stepId === stepId).flatMap((link) => madeOf(view, link) ?? []);
}

/**
 * Whether something is under way on a factor: taken after this scan was completed, or taken before and not finished. A
 * reflection is finished when it is written.
 */
export function hasStepOn(view: PlanView, scan: RecordOf<'scan'>, factor: Factor): boolean {
  return view.scanSteps.some((link) => {
    const made = link.factor === factor ? madeOf(view, link) : undefined;
    if (made === undefined) return false;
    return link.scanId === scan.id || isUnderWay(made);
  });
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
