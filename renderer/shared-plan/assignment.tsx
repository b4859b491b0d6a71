import { Answer } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** What the organisation has to achieve, and what the employee adds. */
export function Assignment() {
  const { view, t } = useSharedPlan();
  const { plan } = view;
  return (
    <>
      {plan.assignment.trim() !== '' && <p className="rk-shared-text">{plan.assignment}</p>}
      <Answer label={t.contribution} text={plan.contribution} />
      <Answer label={t.knowForAssignment} text={plan.knowForAssignment} />
      <Answer label={t.knowForMotivation} text={plan.knowForMotivation} />
    </>
  );
}
