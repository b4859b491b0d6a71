import type { SourceStanding } from '#shared/model/budget.ts';
import { AllocationState } from '#shared/model/kinds/money.ts';
import { formatEuros } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';

/** What is asked of a source, by how certain it is. */
export function SourceBar({ standing }: { standing: SourceStanding; mostCents: number }) {
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const parts = AllocationState.options.filter((state) => standing.byState[state] > 0).reverse();
  return (
    <p className="rk-caption rk-muted">
      {parts
        .map((state) => `${terms.allocationState[state]} ${formatEuros(standing.byState[state], language)}`)
        .join(' · ')}
    </p>
  );
}
