import { useMemo } from 'react';
import type { Output } from '#shared/contract/contract.ts';
import { usePlanStore } from '../../platform/plan-store.ts';

export type ListedPlan = Output<'plans.list'>[number];

/** All plans, newest first; the open one as it reads now. */
export function usePlans(): readonly ListedPlan[] {
  const listed = usePlanStore((s) => s.plans);
  const open = usePlanStore((s) => s.view?.plan);
  return useMemo(
    () => (listed ?? []).map((item) => (item.plan.id === open?.id ? { ...item, plan: open } : item)),
    [listed, open],
  );
}
