import { agreements } from './agreements.ts';
import { budgetAndHours } from './budget-and-hours.ts';
import { completePlan } from './complete-plan.ts';
import { conversationForm } from './conversation-form.ts';
import type { Overview } from './overview.ts';
import { requests } from './requests.ts';
import { selfDirection } from './self-direction.ts';

/** Everything that can be printed. A new overview is added here and nowhere else. */
export const overviews: readonly Overview[] = [
  completePlan,
  conversationForm,
  budgetAndHours,
  requests,
  agreements,
  selfDirection,
];

export function overviewOf(id: string): Overview | undefined {
  return overviews.find((o) => o.id === id);
}
