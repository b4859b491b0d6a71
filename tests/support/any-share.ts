import * as fc from 'fast-check';
import { ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { ShareChoice } from '#shared/share/choice.ts';
import { privateKinds } from '#shared/share/policy.ts';

/** A choice for a plan: sections, ticked kinds, and records left out by hand. */
export function anyChoice(view: PlanView): fc.Arbitrary<ShareChoice> {
  return fc.record({
    profile: fc.constantFrom(...ShareProfile.options),
    receiverName: fc.constantFrom('Marieke', 'Youssef', ''),
    sections: fc.oneof(fc.subarray([...ShareSection.options]), fc.constant([...ShareSection.options])),
    privateKinds: fc.subarray([...privateKinds]),
    excludedIds: fc.subarray([...view.records.keys()], { maxLength: Math.min(3, view.records.size) }),
  });
}
