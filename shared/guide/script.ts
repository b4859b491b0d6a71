import { jobSteps } from './job.ts';
import { learningSteps, sideTaskSteps } from './learning.ts';
import { selfDirectionSteps } from './self-direction.ts';
import { standingSteps } from './standing.ts';
import type { GuideStep } from './step.ts';
import { talkSteps } from './talk.ts';

const steps = [
  ...jobSteps,
  ...standingSteps,
  ...selfDirectionSteps,
  ...learningSteps,
  ...sideTaskSteps,
  ...talkSteps,
] as const;

/** Every step has words of its own; a missing one does not compile. */
export type GuideStepId = (typeof steps)[number]['id'];

/** Begeleid: what the coach asks, in the order of the method. A new step is added to its part and nowhere else. */
export const script: readonly GuideStep<GuideStepId>[] = steps;
