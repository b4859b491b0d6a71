import type { SourceStanding } from '#shared/model/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { moneyStates, StateBar } from '../../ui/charts/state-bar.tsx';
import { useLanguage } from '../../ui/language.ts';
import { nameOfSource, shortEuros } from './source-name.ts';

/** What is asked of a source, by how certain it is: a bar on the scale of all sources, or words while its amount is unknown. */
export function SourceBar({ standing, scaleCents }: { standing: SourceStanding; scaleCents: number }) {
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const { source, byState } = standing;
  const asked = moneyStates.filter((state) => byState[state] > 0);
  const words = asked.map((state) => `${terms.allocationState[state]} ${formatEuros(byState[state], language)}`);
  if (source.amountCents === null) {
    return words.length === 0 ? null : <p className="rk-caption rk-muted">{words.join(' · ')}</p>;
  }
  return (
    <StateBar
      kind={source.sourceKind}
      byState={byState}
      amountCents={source.amountCents}
      scaleCents={scaleCents}
      label={[nameOfSource(source, language), formatEuros(source.amountCents, language), ...words].join(', ')}
      amounts={Object.fromEntries(asked.map((state) => [state, shortEuros(byState[state], language)]))}
    />
  );
}
