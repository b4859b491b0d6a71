import { create } from 'zustand';
import type { RecordOf } from '#shared/model/records.ts';

/** The three steps of a conversation; any can be opened at any time. */
export const phases = ['prepare', 'hold', 'record'] as const;
export type Phase = (typeof phases)[number];

/** The step that was opened in each conversation; kept while other sheets are in front. */
const useChosenPhases = create<Readonly<Record<string, Phase>>>()(() => ({}));

/** The step that shows: the one that was opened, else preparing for what is planned and recording for what was held. */
export function usePhase(talk: RecordOf<'conversation'>): Phase {
  return useChosenPhases((chosen) => chosen[talk.id]) ?? (talk.state === 'planned' ? 'prepare' : 'record');
}

export function openPhase(talkId: string, phase: Phase): void {
  useChosenPhases.setState({ [talkId]: phase });
}

const ofRecording: ReadonlySet<string> = new Set(['state', 'notes', 'followUpDate', 'commitments', 'answers']);

/** The step in which a field or record stands; null when it stands in every step. */
export function phaseOfTarget(
  target: string,
  kind: RecordOf<'conversation' | 'commitment'>['kind'] | string | undefined,
): Phase | null {
  const [first = '', second] = target.split('/');
  if (ofRecording.has(second ?? first) || kind === 'commitment' || kind === 'agreedLevel') return 'record';
  return (second ?? first) === 'points' ? 'prepare' : null;
}
