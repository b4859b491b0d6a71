import { useMemo, useState } from 'react';
import { type TalkProposal, talkProposals, wordProposal } from '#shared/coach/talk-proposals.ts';
import { addTalkPoint, carryPoints } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { startOf } from '#shared/model/short-title.ts';
import { waitingPoints } from '#shared/model/talk-points.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { useFindings } from '../../platform/findings.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { PointOrigin } from './point-origin.tsx';

type Talk = RecordOf<'conversation'>;

const proposalsAtOnce = 6;

/** What the plan proposes for this conversation, each taken along with one press. */
export function Proposals({ talk }: { talk: Talk }) {
  const t = useTexts(talkTexts);
  const view = usePlan();
  const findings = useFindings();
  const [sources, setSources] = useState({ logbook: false, beliefs: false });
  const [showsAll, setShowsAll] = useState(false);
  const proposals = useMemo(() => talkProposals(view, findings, talk.id, sources), [view, findings, talk.id, sources]);
  const shown = showsAll ? proposals : proposals.slice(0, proposalsAtOnce);
  const hasLessons = view.reflections.some((entry) => entry.lesson.trim() !== '');
  const hasBeliefs = view.beliefs.some((belief) => belief.text.trim() !== '');
  return (
    <aside className="rk-proposals">
      <WaitingForTalk talk={talk} />
      <Section title={t.proposals} lead={proposals.length === 0 ? t.noProposals : t.proposalsLead}>
        {shown.length > 0 && (
          <ul className="rk-proposal-list">
            {shown.map((proposal) => (
              <Proposal key={proposal.sourceKey} talk={talk} proposal={proposal} />
            ))}
          </ul>
        )}
        {shown.length < proposals.length && (
          <div>
            <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
              {t.showMoreProposals(proposals.length - shown.length)}
            </Button>
          </div>
        )}
        {(hasLessons || hasBeliefs) && (
          <div className="rk-proposal-sources">
            {hasLessons && (
              <Checkbox isSelected={sources.logbook} onChange={(logbook) => setSources({ ...sources, logbook })}>
                {t.alsoLogbook}
              </Checkbox>
            )}
            {hasBeliefs && (
              <Checkbox isSelected={sources.beliefs} onChange={(beliefs) => setSources({ ...sources, beliefs })}>
                {t.alsoBeliefs}
              </Checkbox>
            )}
          </div>
        )}
      </Section>
    </aside>
  );
}

function Proposal({ talk, proposal }: { talk: Talk; proposal: TalkProposal }) {
  const t = useTexts(talkTexts);
  const language = useLanguage();
  const text = wordProposal(proposal, language);
  const take = () => {
    const { origin, sourceKey } = proposal;
    edit.commit(addTalkPoint(edit.view(), edit.context(), talk.id, { text, origin, sourceKey }));
  };
  return (
    <li>
      <div className="rk-proposal-words">
        <p data-words={proposal.words === 'ownWords' || undefined}>{text}</p>
        <PointOrigin origin={proposal.origin} />
      </div>
      <Button size="small" icon="add" onPress={take}>
        {t.take}
        <span className="rk-visually-hidden">: {startOf(text)}</span>
      </Button>
    </li>
  );
}

/** Questions that were written down before this conversation was planned. */
function WaitingForTalk({ talk }: { talk: Talk }) {
  const t = useTexts(talkTexts);
  const view = usePlan();
  const waiting = waitingPoints(view);
  if (waiting.length === 0) return null;
  return (
    <Section title={t.waiting}>
      <ul className="rk-proposal-list">
        {waiting.map((point) => (
          <li key={point.id}>
            <div className="rk-proposal-words">
              <p data-words="">{point.text}</p>
              {point.origin !== 'own' && <PointOrigin origin={point.origin} />}
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="add" onPress={() => edit.commit(carryPoints(edit.view(), waitingPoints(edit.view()), talk.id))}>
          {t.takeAll(waiting.length)}
        </Button>
      </div>
    </Section>
  );
}
