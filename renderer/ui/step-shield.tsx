import './step-shield.css';
import { useKitTexts } from './language.ts';

/** The number of a step of the method in its own shape: square, circle, hexagon. `isSilent` when the words stand beside it. */
export function StepShield({
  step,
  size = 'normal',
  isSilent = false,
}: {
  step: 1 | 2 | 3;
  size?: 'small' | 'normal' | 'large' | undefined;
  isSilent?: boolean | undefined;
}) {
  const t = useKitTexts();
  const name = isSilent ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': t.step(step) };
  return (
    <span className="rk-step-shield" data-step={step} data-size={size} {...name}>
      {step}
    </span>
  );
}
