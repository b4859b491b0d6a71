import { useRef, useState } from 'react';
import { alterGiver, type Giver, type Opinion, recordOpinion } from '#shared/model/edits/scores.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';

type Feedback = RecordOf<'feedback'>;

/** What one person said, over one or more requirements, while it is being written down. */
export interface FeedbackSheet {
  readonly giver: Giver;
  readonly setGiver: (patch: Partial<Giver>, group?: string) => void;
  /** What stands for a requirement now. */
  readonly opinionOn: (requirementId: string) => Opinion;
  readonly setOpinion: (requirementId: RecordOf<'requirement'>['id'], patch: Partial<Opinion>, group?: string) => void;
  /** Requirements with something written down. */
  readonly count: number;
}

const nothing: Opinion = { level: null, remark: '' };

/**
 * Writes feedback down as it is typed: each requirement has its own record from the first score or word on, and a change of
 * name, role or date goes to all of them. `existing` opens what was written before.
 */
export function useFeedbackSheet(existing: readonly Feedback[] = []): FeedbackSheet {
  const view = usePlan();
  const [giver, setGiverState] = useState<Giver>(() => {
    const [first] = existing;
    return first
      ? { giverName: first.giverName, giverRole: first.giverRole, givenOn: first.givenOn }
      : { giverName: '', giverRole: 'colleague', givenOn: today() };
  });
  const [ids, setIds] = useState<ReadonlyMap<string, string>>(
    () => new Map(existing.map((f) => [f.requirementId, f.id])),
  );
  // Several fields may hand over in one go; each has to see what the one before wrote.
  const latest = useRef({ giver, ids });
  const recordFor = (requirementId: string): Feedback | null => {
    const id = latest.current.ids.get(requirementId);
    return (id && edit.view().get('feedback', id)) || null;
  };
  return {
    giver,
    setGiver: (patch, group) => {
      latest.current.giver = { ...latest.current.giver, ...patch };
      setGiverState(latest.current.giver);
      const records = [...latest.current.ids.keys()].flatMap((requirementId) => recordFor(requirementId) ?? []);
      edit.commit(alterGiver(records, patch), group ? { group } : {});
    },
    opinionOn: (requirementId) => {
      const id = ids.get(requirementId);
      return (id && view.get('feedback', id)) || nothing;
    },
    setOpinion: (requirementId, patch, group) => {
      const before = recordFor(requirementId);
      const opinion = { level: before?.level ?? null, remark: before?.remark ?? '', ...patch };
      const { changes, feedback } = recordOpinion(
        edit.view(),
        edit.context(),
        latest.current.giver,
        requirementId,
        before,
        opinion,
      );
      const next = new Map(latest.current.ids);
      if (feedback) next.set(requirementId, feedback.id);
      else next.delete(requirementId);
      latest.current.ids = next;
      setIds(next);
      edit.commit(changes, group ? { group } : {});
    },
    count: [...ids.values()].filter((id) => view.get('feedback', id)).length,
  };
}
