import './sharing.css';
import { Fragment } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import { agreementState } from '#shared/share/agreement.ts';
import { partOfKind } from '#shared/share/agreement-parts.ts';
import { threadsOf } from '#shared/share/threads.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { usePlan, usePlanView } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AgreementChanges } from '../../shared-plan/agreement-changes.tsx';
import { SaidDecision } from '../../shared-plan/said.tsx';
import { Note } from '../../ui/note.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { placeKey, placeOfRecord } from '../../workbench/places.ts';
import { ProposalCard } from './proposal-card.tsx';
import { ThreadCard } from './thread-card.tsx';

/** Under the sheet of a record: what others said about it and about what belongs to it; nothing when nobody did. */
export function SaidOnSheet({ place }: EditorProps) {
  const ids = usePlanView((view) => (view && 'id' in place ? saidAt(view, placeKey(place)) : none));
  return ids.length === 0 ? null : <Said ids={ids} />;
}

const none: readonly string[] = [];

/** Ids of the records of a sheet that somebody said something about. */
function saidAt(view: PlanView, key: string): readonly string[] {
  const ids = new Set([...view.remarks, ...view.proposals, ...view.decisions].map((r) => r.aboutId));
  return [...ids].filter((id) => {
    const record = view.records.get(id);
    return record !== undefined && placeKey(placeOfRecord(record)) === key;
  });
}

function Said({ ids }: { ids: readonly string[] }) {
  const view = usePlan();
  const t = useTexts(returnedTexts);
  const threads = ids.flatMap((id) => threadsOf(view, id)).filter(({ first }) => !first.isResolved);
  const proposals = ids.flatMap((id) => view.proposalsFor(id)).filter((p) => p.state === 'open');
  const decided = ids.flatMap((id) => {
    const part = partOfKind(view.records.get(id)?.kind ?? '');
    const state = part && agreementState(view, part, id);
    return state && state.state !== 'none' ? [state] : [];
  });
  if (threads.length + proposals.length + decided.length === 0) return null;
  return (
    <section className="rk-said-on-sheet" aria-label={t.panel}>
      {decided.map((state) =>
        state.state === 'changed' ? (
          <Changed key={state.decision.id} view={view} state={state} />
        ) : (
          <Fragment key={state.decision.id}>
            <SaidDecision decision={state.decision} />
            {state.state === 'unbound' && <Note tone="warn">{t.unboundText}</Note>}
          </Fragment>
        ),
      )}
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} view={view} proposal={proposal} />
      ))}
      {threads.map((thread) => (
        <ThreadCard key={thread.first.id} view={view} thread={thread} />
      ))}
    </section>
  );
}

function Changed({
  view,
  state,
}: {
  view: PlanView;
  state: Extract<ReturnType<typeof agreementState>, { state: 'changed' }>;
}) {
  const t = useTexts(returnedTexts);
  const words = useTexts(respondingTexts);
  const { decision, changes } = state;
  const title = t.changedAfter.charAt(0).toUpperCase() + t.changedAfter.slice(1);
  return (
    <Note tone="warn" title={`${title}: ${words.parts[decision.part].toLowerCase()}`}>
      <p>{t.agreedThen(decision.byName, decision.decidedOn)}</p>
      <AgreementChanges changes={changes} view={view} />
    </Note>
  );
}
