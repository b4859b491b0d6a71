import './sharing.css';
import { openProposals } from '#shared/share/proposals.ts';
import { threadsOf } from '#shared/share/threads.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { ConsentTable } from './consent-table.tsx';
import { IntakeNote } from './intake-note.tsx';
import { PasteResponse } from './paste-response.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { ThreadCard } from './thread-card.tsx';

/** What came back: proposals to answer, decisions, and remarks in their threads. */
export function ReturnedView() {
  const view = usePlan();
  const t = useTexts(returnedTexts);
  const open = openProposals(view);
  const answered = view.proposals.filter((p) => p.state !== 'open');
  const threads = threadsOf(view);
  const current = threads.filter((thread) => !thread.first.isResolved);
  const resolved = threads.filter((thread) => thread.first.isResolved);
  const isEmpty = threads.length + view.proposals.length + view.decisions.length === 0;
  const openFile = (
    <Button variant="primary" icon="go-to-file" onPress={() => void runCommand('file.open')}>
      {t.open}
    </Button>
  );
  return (
    <div className="rk-returned">
      <ViewHeader title={t.title} lead={t.lead} actions={!isEmpty && openFile} />
      <IntakeNote planId={view.plan.id} of="response" />
      {isEmpty ? (
        <EmptyPlace title={t.nothing} text={t.nothingText} action={openFile} />
      ) : (
        <>
          <Section title={t.proposals}>
            {open.length === 0 && <p className="rk-muted">{t.noOpenProposals}</p>}
            {open.map((proposal) => (
              <ProposalCard key={proposal.id} view={view} proposal={proposal} />
            ))}
            {answered.length > 0 && (
              <Disclosure title={t.answered(answered.length)}>
                {answered.map((proposal) => (
                  <ProposalCard key={proposal.id} view={view} proposal={proposal} />
                ))}
              </Disclosure>
            )}
          </Section>
          {view.decisions.length > 0 && (
            <Section title={t.consents}>
              <ConsentTable view={view} />
            </Section>
          )}
          <Section title={t.remarks}>
            {current.length === 0 && <p className="rk-muted">{t.noRemarks}</p>}
            {current.map((thread) => (
              <ThreadCard key={thread.first.id} view={view} thread={thread} />
            ))}
            {resolved.length > 0 && (
              <Disclosure title={t.resolved(resolved.length)}>
                {resolved.map((thread) => (
                  <ThreadCard key={thread.first.id} view={view} thread={thread} />
                ))}
              </Disclosure>
            )}
          </Section>
        </>
      )}
      <PasteResponse />
    </div>
  );
}
