import { useState } from 'react';
import type { SourceStanding } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { useTexts } from '../../platform/texts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { SourceBar } from './source-bar.tsx';
import { SourceDetails } from './source-details.tsx';
import { SourceLedger } from './source-ledger.tsx';
import { nameOfSource, sourceIcons } from './source-name.ts';

/** One source: what is free of it, its bar, what it pays, and its details on demand. */
export function SourceBlock({
  view,
  standing,
  mostCents,
}: {
  view: PlanView;
  standing: SourceStanding;
  /** The largest amount of all sources: the bars share one scale. */
  mostCents: number;
}) {
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const { source } = standing;
  const paid = view.allocationsFrom(source.id);
  const [showsLedger, setShowsLedger] = useState(false);
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
      <SourceBar standing={standing} mostCents={mostCents} />
      <Disclosure title={`${t.ledger} (${paid.length})`} isOpen={showsLedger} onToggle={setShowsLedger}>
        <SourceLedger view={view} source={source} />
      </Disclosure>
      <Disclosure title={t.edit}>
        <SourceDetails source={source} />
      </Disclosure>
    </section>
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
