import type { RecordOf } from '../model/records.ts';
import type { Factor } from './factor.ts';
import { personalSteps } from './personal-steps.ts';
import { questionsOfMay } from './questions-of-may.ts';
import type { Step } from './step.ts';

/** Every small step there is. */
export const steps: readonly Step[] = [...personalSteps, ...questionsOfMay];

/** A step by its id; undefined when this version does not know it. */
export function stepById(id: string): Step | undefined {
  return steps.find((s) => s.id === id);
}

/**
 * The steps for a factor of a scan, those for the lowest answered sentences first; what was not answered comes last, in the
 * order of the wording.
 */
export function stepsFor(scan: RecordOf<'scan'>, factor: Factor): readonly Step[] {
  const answers = new Map(scan.answers.map((a) => [a.statementId, a.answer]));
  const rank = (step: Step) => answers.get(step.statementId) ?? 6;
  return steps.filter((s) => s.factor === factor).sort((a, b) => rank(a) - rank(b));
}
