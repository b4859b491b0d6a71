import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, RecordOf } from '#shared/model/records.ts';
import { declineProposal, standingOf, takeProposal } from '#shared/share/proposals.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { SaidProposal } from '../../shared-plan/said.tsx';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { TextField } from '../../ui/text-field.tsx';
import { AboutLink } from './about-link.tsx';

/** A proposal that waits: the values beside one another, and the two answers. What was changed meanwhile shows both. */
export function ProposalCard({ view, proposal }: { view: PlanView; proposal: RecordOf<'proposal'> }) {
  const t = useTexts(returnedTexts);
  const words = useTexts(respondingTexts);
  const language = useLanguage();
  const [answer, setAnswer] = useState('');
  const kind = proposal.aboutKind as Kind;
  const value = (v: unknown) => valueWords(kind, proposal.field, v, language, view) || words.nothing;
  const standing = standingOf(view, proposal);
  const isTakable = standing.stands !== 'gone' && standing.stands !== 'cannot';
  if (proposal.state !== 'open')
    return (
      <div className="rk-returned-card">
        <AboutLink view={view} aboutId={proposal.aboutId} aboutName={proposal.aboutName} />
        <SaidProposal proposal={proposal} view={view} />
      </div>
    );
  const take = () => edit.commit(takeProposal(edit.view(), edit.context(), proposal.id, answer.trim()));
  const decline = () => edit.commit(declineProposal(edit.view(), edit.context(), proposal.id, answer.trim()));
  const rows: [string, string][] = [
    [standing.stands === 'changedMeanwhile' ? t.valueThen : t.valueNow, value(proposal.from)],
    ...(standing.stands === 'changedMeanwhile' ? ([[t.valueNow, value(standing.now)]] as [string, string][]) : []),
    [t.valueProposed, value(proposal.to)],
  ];
  return (
    <article className="rk-returned-card" aria-label={words.proposes(fieldName(kind, proposal.field, language))}>
      <p className="rk-returned-about">
        <AboutLink view={view} aboutId={proposal.aboutId} aboutName={proposal.aboutName} />
        <span className="rk-caption rk-muted">
          {words.proposes(fieldName(kind, proposal.field, language))} ·{' '}
          {words.said(proposal.byName, proposal.proposedAt.slice(0, 10))}
        </span>
      </p>
      <dl className="rk-returned-values">
        {rows.map(([label, shown], i) => (
          <div key={label} data-proposed={i === rows.length - 1 || undefined}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
      {proposal.reason !== '' && <p className="rk-shared-text">{proposal.reason}</p>}
      {standing.stands === 'changedMeanwhile' && <p className="rk-strong">{t.meanwhile}</p>}
      {(standing.stands === 'already' || standing.stands === 'gone' || standing.stands === 'cannot') && (
        <p className="rk-strong">{t[standing.stands]}</p>
      )}
      <div className="rk-returned-answer">
        <TextField
          label={t.answerTo}
          hint={t.answerHint}
          value={answer}
          onChange={setAnswer}
          maxLength={20_000}
          words
          multiline
        />
      </div>
      <div className="rk-share-buttons">
        {isTakable && (
          <Button icon="check" onPress={take}>
            {t.takeOver}
          </Button>
        )}
        <Button icon="close" onPress={decline}>
          {t.decline}
        </Button>
      </div>
    </article>
  );
}
