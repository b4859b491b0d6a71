import { useEffect, useState } from 'react';
import type { ChangeSet } from '#shared/history/change-set.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { viewBefore } from '#shared/share/changed-since.ts';
import { choiceOf } from '#shared/share/choice.ts';
import { selection } from '#shared/share/selection.ts';
import { call } from '../../platform/client.ts';
import { allSaved } from '../../platform/plan-store.ts';

const page = 200;

/**
 * The records that left in a round, by id: the plan is taken back to that moment by its history, so that nothing has to be
 * kept twice. Null while that is looked up.
 */
export function useLastSent(
  view: PlanView,
  share: RecordOf<'share'> | undefined,
): ReadonlyMap<string, PlanRecord> | null {
  const [sent, setSent] = useState<{ shareId: string; records: ReadonlyMap<string, PlanRecord> } | null>(null);
  useEffect(() => {
    if (share === undefined || sent?.shareId === share.id) return;
    let isStale = false;
    recordsOfRound(view, share).then(
      (records) => {
        if (!isStale) setSent({ shareId: share.id, records });
      },
      // Without the history the list still says what changed, only not what it was.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [view, share, sent]);
  return sent !== null && sent.shareId === share?.id ? sent.records : null;
}

/** What left in a round: the choice of then, over the plan of then. */
async function recordsOfRound(view: PlanView, share: RecordOf<'share'>): Promise<ReadonlyMap<string, PlanRecord>> {
  await allSaved();
  const later: ChangeSet[] = [];
  let before: number | undefined;
  for (;;) {
    const sets = await call('history.list', { planId: view.plan.id, limit: page, ...(before && { before }) });
    const after = sets.filter(({ changeSet }) => changeSet.at > share.sharedAt || makes(changeSet, share.id));
    later.push(...after.map(({ changeSet }) => changeSet));
    before = sets.at(-1)?.number;
    if (after.length < sets.length || sets.length < page || before === undefined || before <= 1) break;
  }
  const { records } = selection(viewBefore(view, later), choiceOf(share));
  return new Map(records.map((r) => [r.id as string, r]));
}

function makes(changeSet: ChangeSet, id: string): boolean {
  return changeSet.changes.some((c) => c.before === null && c.after?.id === id);
}
