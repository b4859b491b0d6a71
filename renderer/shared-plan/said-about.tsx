import type { ReactNode } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { changesSince } from '#shared/share/agreement.ts';
import { threadsOf } from '#shared/share/threads.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { useTexts } from '../platform/texts.ts';
import { AgreementChanges } from './agreement-changes.tsx';
import { SaidDecision, SaidProposal, SaidRemark } from './said.tsx';

/** What was said about a record, as it goes along with a share (SharedPlan's `beside`); null when nothing was. */
export function saidAbout(record: PlanRecord, view: PlanView): ReactNode {
  const { id } = record;
  const count = view.remarksOn(id).length + view.decisionsOn(id).length + view.proposalsFor(id).length;
  return count === 0 ? null : <SaidAbout record={record} view={view} />;
}

function SaidAbout({ record, view }: { record: PlanRecord; view: PlanView }) {
  const threads = threadsOf(view, record.id);
  const decisions = view.decisionsOn(record.id);
  const proposals = view.proposalsFor(record.id);
  return (
    <div className="rk-said-list">
      {decisions.map((decision) => (
        <Decided key={decision.id} decision={decision} view={view} />
      ))}
      {proposals.map((proposal) => (
        <SaidProposal key={proposal.id} proposal={proposal} view={view} />
      ))}
      {threads.map(({ first, answers }) => (
        <div key={first.id} className="rk-thread">
          <SaidRemark remark={first} />
          {answers.map((answer) => (
            <SaidRemark key={answer.id} remark={answer} isAnswer />
          ))}
        </div>
      ))}
    </div>
  );
}

/** A decision, with what it was taken on where that reads differently now: the receiver gets both. */
function Decided({ decision, view }: { decision: RecordOf<'decision'>; view: PlanView }) {
  const t = useTexts(returnedTexts);
  const changes = changesSince(view, decision);
  return (
    <div>
      <SaidDecision decision={decision} />
      {changes.length > 0 && (
        <>
          <p className="rk-shared-sub">{t.agreedThen(decision.byName, decision.decidedOn)}</p>
          <AgreementChanges changes={changes} view={view} isWhole />
        </>
      )}
    </div>
  );
}
