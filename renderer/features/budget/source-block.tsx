import { useId } from 'react';
import type { SourceStanding } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { SourceDetails } from './source-details.tsx';
import { SourceLedger } from './source-ledger.tsx';
import { nameOfSource, sourceIcons } from './source-name.ts';
import { freeWords, standingWords } from './window-words.ts';

/** What opens under a source. */
export type SourcePart = 'ledger' | 'details';

/** One source: what is free of it and until when, what it pays, and its details on demand. */
export function SourceBlock({
  view,
  standing,
  open,
  onOpen,
}: {
  view: PlanView;
  standing: SourceStanding;
  open: SourcePart | null;
  onOpen: (part: SourcePart | null) => void;
}) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const { source } = standing;
  const paid = view.allocationsFrom(source.id);
  const partId = useId();
  const free = freeWords(standing, language);
  return (
    <section className="rk-source" data-field={source.id}>
      <div className="rk-source-head">
        <h3 data-source={source.sourceKind}>
          <Icon name={sourceIcons[source.sourceKind]} />
          <span>{nameOfSource(source, language)}</span>
        </h3>
        <p className="rk-source-free" data-over={(standing.freeCents ?? 0) < 0 || undefined}>
          {free.strong !== '' && <b>{free.strong} </b>}
          {free.words}
        </p>
      </div>
      <p className="rk-source-about rk-caption rk-muted">{standingWords(standing, language).join(' · ')}</p>
      <div className="rk-source-parts">
        <PartButton part="ledger" open={open} onOpen={onOpen} partId={partId}>
          {`${t.ledger} (${paid.length})`}
        </PartButton>
        <PartButton part="details" open={open} onOpen={onOpen} partId={partId}>
          {t.edit}
        </PartButton>
      </div>
      <div id={partId} hidden={open === null}>
        {open === 'ledger' && <SourceLedger view={view} source={source} />}
        {open === 'details' && <SourceDetails source={source} />}
      </div>
    </section>
  );
}

/** Opens one of the two parts under a source, and closes it again. */
function PartButton({
  part,
  open,
  onOpen,
  partId,
  children,
}: {
  part: SourcePart;
  open: SourcePart | null;
  onOpen: (part: SourcePart | null) => void;
  partId: string;
  children: string;
}) {
  const isOpen = open === part;
  return (
    <button
      type="button"
      className="rk-source-part"
      aria-expanded={isOpen}
      aria-controls={partId}
      onClick={() => onOpen(isOpen ? null : part)}
    >
      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
      {children}
    </button>
  );
}
