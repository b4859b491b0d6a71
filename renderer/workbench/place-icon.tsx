import { Icon } from '../ui/icon.tsx';
import { StepShield } from '../ui/step-shield.tsx';
import type { PlaceFacts } from './place-facts.ts';

export function PlaceIcon({ icon }: { icon: PlaceFacts['icon'] }) {
  return typeof icon === 'string' ? <Icon name={icon} /> : <StepShield step={icon.step} isSilent />;
}
