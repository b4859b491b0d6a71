import type { PlanId } from '#shared/model/records.ts';
import { planTexts } from '#shared/text/plans.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { goToPlan } from './plan-actions.ts';
import { usePlans } from './use-plans.ts';

const shownAtOnce = 4;

/** The plans that are there already, newest first, and the way to the others; nothing when there are none. */
export function ContinueWith() {
  const t = useTexts(planTexts);
  const plans = usePlans();
  const current = plans.filter(({ plan }) => plan.archivedAt === null);
  if (plans.length === 0) return null;
  const shown = current.slice(0, shownAtOnce);
  return (
    <section aria-labelledby="rk-plans-continue">
      <h2 className="rk-plans-side-title" id="rk-plans-continue">
        {t.welcome.continueWith}
      </h2>
      <ul className="rk-plans-continue">
        {shown.map(({ plan }) => (
          <li key={plan.id}>
            <Icon name="map" />
            <div>
              <LinkButton onPress={() => void goToPlan(plan.id as PlanId)}>{plan.title || t.untitled}</LinkButton>
              <p className="rk-muted">
                {[plan.jobTitle, t.period(plan.startDate, plan.endDate)].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
        {shown.length < plans.length && (
          <li>
            <Icon name="list-unordered" />
            <LinkButton onPress={() => openPlace({ type: 'plans' }, { pin: true })}>{t.welcome.allPlans}</LinkButton>
          </li>
        )}
      </ul>
    </section>
  );
}
