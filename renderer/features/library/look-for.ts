import { create } from 'zustand';
import { type Wanted, wantAll } from '#shared/library/find.ts';

/** What is looked for in the library. It stays while the app is open: who looks at an activity comes back to the same list. */
export interface LookFor {
  readonly wanted: Wanted;
  /** All of them, rather than the first that suit. */
  readonly isAll: boolean;
}

const nothing: LookFor = { wanted: wantAll, isAll: false };
const useLookedFor = create<{ readonly of: Readonly<Record<string, LookFor>> }>()(() => ({ of: {} }));

/** What is looked for at a learning question ('' = without one), and the way to change it. */
export function useLookFor(questionId: string): [LookFor, (patch: Partial<LookFor>) => void] {
  const current = useLookedFor((s) => s.of[questionId]) ?? nothing;
  return [
    current,
    (patch) => useLookedFor.setState(({ of }) => ({ of: { ...of, [questionId]: { ...current, ...patch } } })),
  ];
}
