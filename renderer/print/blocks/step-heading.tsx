import { StepCircle } from '../charts/step-circle.tsx';

/** The heading of a section: with the number of the step of the method, or plain. */
export function StepHeading({ step, children }: { step?: 1 | 2 | 3; children: string }) {
  return (
    <div className={step ? 'step' : 'step step-plain'}>
      {step && <StepCircle step={step} />}
      <h2>{children}</h2>
    </div>
  );
}
