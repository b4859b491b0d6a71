import type { PlanView } from '#shared/model/plan-view.ts';
import { newestResult } from '#shared/scan/history.ts';
import { SelfBeliefs } from '../sections/self-beliefs.tsx';
import { SelfClimate } from '../sections/self-climate.tsx';
import { SelfFront } from '../sections/self-front.tsx';
import { SelfScan } from '../sections/self-scan.tsx';
import { SelfSentences } from '../sections/self-sentences.tsx';
import { SelfSteps } from '../sections/self-steps.tsx';
import type { Overview } from './overview.ts';

const never = () => false;
const isWithoutScan = (view: PlanView) => newestResult(view) === undefined;
const optional = { isOptional: true };

/**
 * Eigen regie on paper. What is private is left off until it is ticked; without a scan it is a form to fill in by hand.
 */
export const selfDirection: Overview = {
  id: 'selfDirection',
  reader: 'private',
  parts: [
    { id: 'self', Content: SelfFront, isOptional: false, holds: [], startsPage: never },
    { id: 'selfScan', Content: SelfScan, ...optional, holds: ['scan'], startsPage: never },
    {
      id: 'selfSentences',
      Content: SelfSentences,
      ...optional,
      holds: ['scan'],
      isEmpty: isWithoutScan,
      startsPage: (view) => !isWithoutScan(view),
    },
    {
      id: 'selfSteps',
      Content: SelfSteps,
      ...optional,
      holds: ['scan', 'reflection'],
      isEmpty: isWithoutScan,
      startsPage: never,
    },
    { id: 'selfBeliefs', Content: SelfBeliefs, ...optional, holds: ['belief'], startsPage: never },
    { id: 'selfClimate', Content: SelfClimate, ...optional, holds: ['climate'], startsPage: never },
  ],
  isSparse: isWithoutScan,
};
