import './welcome.css';
import { planTexts } from '#shared/text/plans.ts';
import { useTexts } from '../../platform/texts.ts';
import { ContinueWith } from './continue-with.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { NewPlanForm } from './new-plan-form.tsx';
import { OrElse } from './or-else.tsx';

/** The first sheet: begin a plan, or go on with one, and see how it works. */
export function Welcome() {
  const t = useTexts(planTexts).welcome;
  return (
    <div className="rk-plans-welcome">
      <header className="rk-plans-welcome-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <NewPlanForm />
      <div className="rk-plans-welcome-side">
        <ContinueWith />
        <OrElse />
        <HowItWorks />
      </div>
    </div>
  );
}
