import { useEffect, useRef, useState } from 'react';
import type { Level } from '#shared/model/define.ts';
import { scoreRequirement } from '#shared/model/edits/scores.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { registerDraft } from '../../ui/draft-registry.ts';
import type { Level as Choice } from '../../ui/level-picker.tsx';

/** Milliseconds without another choice before a level becomes a dated score. */
const pauseMilliseconds = 500;

export interface LevelDraft {
  /** What is chosen today, written down or not; null = nothing today. */
  readonly level: Choice | null;
  readonly choose: (level: Choice) => void;
  /** Writes the choice down now. */
  readonly settle: () => void;
}

/**
 * The own score of today as somebody is choosing it. Scores are never overwritten, so a walk past the levels with the
 * arrow keys must not leave a score at each: only the level that a choice comes to rest on is written.
 */
export function useLevelDraft(requirement: RecordOf<'requirement'>): LevelDraft {
  const view = usePlan();
  const [pending, setPending] = useState<Level | null>(null);
  const chosen = useRef<Level | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const settle = useRef(() => {
    clearTimeout(timer.current);
    const level = chosen.current;
    if (level === null) return;
    chosen.current = null;
    setPending(null);
    const view = edit.view();
    if (view.get('requirement', requirement.id)) {
      edit.commit(scoreRequirement(view, edit.context(), requirement.id, level));
    }
  }).current;

  useEffect(() => {
    const unregister = registerDraft(settle);
    window.addEventListener('pagehide', settle);
    return () => {
      unregister();
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  const latest = view.latestSelfScore(requirement.id);
  const ofToday = latest?.scoredOn === today() ? latest.level : null;
  return {
    level: (pending ?? ofToday) as Choice | null,
    choose: (level) => {
      clearTimeout(timer.current);
      chosen.current = level;
      setPending(level);
      timer.current = setTimeout(settle, pauseMilliseconds);
    },
    settle,
  };
}
