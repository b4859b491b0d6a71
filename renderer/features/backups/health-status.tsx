import { useEffect, useRef, useState } from 'react';
import type { PlanId } from '#shared/model/records.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { useHealth } from '../../platform/health-store.ts';
import { openPlan, refreshPlans, usePlanStore } from '../../platform/plan-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { notify } from '../../ui/notify.tsx';
import { StatusButton } from '../../workbench/status-button.tsx';
import { DamageSheet } from './damage-sheet.tsx';

/**
 * Says how many plans are damaged and opens the sheet about one: by itself once, when a fault is first heard of. Tells too
 * of a plan that was damaged and is whole again.
 */
export function HealthStatus() {
  const t = useTexts(backupTexts);
  const faults = useHealth((s) => s.faults);
  const [shown, setShown] = useState<string | null>(null);
  const known = useRef(new Set<string>());
  useTellHealed();
  useEffect(() => {
    const fresh = faults.find((fault) => !known.current.has(fault.planId));
    for (const { planId } of faults) known.current.add(planId);
    if (fresh) setShown(fresh.planId);
  }, [faults]);
  const fault = faults.find(({ planId }) => planId === shown);
  if (faults.length === 0) return null;
  return (
    <>
      <span className="rk-status-trouble">
        <StatusButton label={t.look} onPress={() => setShown(faults[0]?.planId ?? null)}>
          <Icon name="error" size={14} /> {t.damagedCount(faults.length)}
        </StatusButton>
      </span>
      {fault && <DamageSheet key={fault.planId} fault={fault} onClose={() => setShown(null)} />}
    </>
  );
}

function useTellHealed(): void {
  const t = useTexts(backupTexts);
  const healed = useHealth((s) => s.healed);
  const told = useRef(0);
  useEffect(() => {
    for (const { planId, title, records, changeSets } of healed.slice(told.current)) {
      notify({ title: t.healedTitle(title || t.untitled), text: t.healedText(records, changeSets), seconds: 0 });
      void readAgain(planId as PlanId);
    }
    told.current = healed.length;
  }, [healed, t]);
}

/** What was made whole may stand on the screen as it was read before, or not be in the list yet. */
async function readAgain(planId: PlanId): Promise<void> {
  try {
    await refreshPlans();
    if (usePlanStore.getState().view?.plan.id === planId) await openPlan(planId);
  } catch {
    // Asked for again by whoever opens it; then the reason is told.
  }
}
