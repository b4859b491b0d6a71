import './plans.css';
import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { planTexts } from '#shared/text/plans.ts';
import { usePlanView } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { readPlan } from './plan-actions.ts';
import { PlanRow } from './plan-row.tsx';
import { usePlans } from './use-plans.ts';

/** All plans over the years: open one, continue one, put one away. */
export function PlansView() {
  const t = useTexts(planTexts).list;
  const plans = usePlans();
  const openId = usePlanView()?.plan.id;
  const [follows, setFollows] = useState<PlanView | null>(null);
  const follow = (planId: string) => void readPlan(planId as PlanId).then(setFollows, () => {});
  useFocusTarget(follow);

  const current = plans.filter(({ plan }) => plan.archivedAt === null);
  const archived = plans.filter(({ plan }) => plan.archivedAt !== null);
  const begin = () => openPlace({ type: 'welcome' }, { pin: true, focus: 'name' });
  const rows = (list: typeof plans) => (
    <ul className="rk-plans-list">
      {list.map((item) => (
        <PlanRow key={item.plan.id} item={item} isOpen={item.plan.id === openId} onFollow={follow} />
      ))}
    </ul>
  );

  return (
    <>
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          plans.length > 0 && (
            <Button icon="add" onPress={begin}>
              {t.newPlan}
            </Button>
          )
        }
      />
      {current.length > 0 && rows(current)}
      {plans.length === 0 && (
        <EmptyPlace title={t.emptyTitle} text={t.emptyText} action={<Button onPress={begin}>{t.newPlan}</Button>} />
      )}
      {archived.length > 0 && (
        <div className="rk-plans-archive">
          <Section title={t.archiveTitle} lead={t.archiveHint}>
            {rows(archived)}
          </Section>
        </div>
      )}
      {follows && <FollowUpDialog old={follows} onClose={() => setFollows(null)} />}
    </>
  );
}
