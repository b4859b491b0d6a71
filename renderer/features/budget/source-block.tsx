import { useId } from 'react';
import type { SourceStanding } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { SourceBar } from './source-bar.tsx';
import { SourceDetails } from './source-details.tsx';
import { SourceLedger } from './source-ledger.tsx';
import { nameOfSource, sourceIcons } from './source-name.ts';

/** What opens under a source. */
export type SourcePart = 'ledger' | 'details';

/** One source: what is free of it, its bar, what it pays, and its details on demand. */
export function SourceBlock({
  view,
  standing,
  scaleCents,
  open,
  onOpen,
}: {
  view: PlanView;
  standing: SourceStanding;
  /** The largest amount of all sources, in cents: the bars share one scale. */
  scaleCents: number;
  open: SourcePart | null;
  onOpen: (part: SourcePart | null) => void;
}) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const { source } = standing;
  const paid = view.allocationsFrom(source.id);
  const partId = useId();
  return (
    <section className="rk-source" data-field={source.id}>
      <div className="rk-source-head">
        <h3 data-source={source.sourceKind}>
          <Icon name={sourceIcons[source.sourceKind]} />
          <span>{nameOfSource(source, language)}</span>
        </h3>
        <p className="rk-source-free" data-over={(standing.freeCents ?? 0) < 0 || undefined}>
          {freeWords(standing, language)}
        </p>
      </div>
      <SourceBar standing={standing} scaleCents={scaleCents} />
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

/** "€ 515,00 vrij van € 2.000,00", "€ 32,50 verdeeld, bedrag onbekend", "€ 20,00 te veel van € 500,00". */
function freeWords({ source, usedCents, freeCents }: SourceStanding, language: Language): string {
  const t = budgetTexts[language];
  if (freeCents === null || source.amountCents === null) return t.usedOfUnknown(formatEuros(usedCents, language));
  const amount = formatEuros(source.amountCents, language);
  return freeCents < 0
    ? t.overOf(formatEuros(-freeCents, language), amount)
    : t.freeOf(formatEuros(freeCents, language), amount);
}
