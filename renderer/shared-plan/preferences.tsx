import { Fields } from './fields.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** How the employee likes to learn: what the plan itself says beside its heading. */
export function Preferences() {
  const { view } = useSharedPlan();
  return <Fields record={view.plan} />;
}
