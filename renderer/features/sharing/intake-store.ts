import { create } from 'zustand';
import type { ResponseIntake } from '#shared/share/take-in.ts';

/** What came in last, to say so above what came of it. */
export type Intake =
  | {
      readonly of: 'response';
      readonly byName: string;
      readonly verdict: ResponseIntake['verdict'];
      readonly isKnown: boolean;
      readonly added: ResponseIntake['added'];
    }
  | {
      readonly of: 'feedback';
      /** Files with something new in them, and those that were taken in before. */
      readonly people: number;
      readonly known: number;
      readonly added: number;
      readonly lost: number;
      readonly isGone: boolean;
    };

/** By plan; gone when the app closes. */
export const useIntake = create<Readonly<Record<string, Intake | undefined>>>(() => ({}));

export function setIntake(planId: string, intake: Intake | undefined): void {
  useIntake.setState({ [planId]: intake });
}
