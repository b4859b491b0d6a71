import { unallocatedCents } from '#shared/model/budget.ts';
import { isWhollyByPercent, openHundredths } from '#shared/model/edits/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros, formatPercent } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';

/** Says whether the parts add up to the cost, to the cent, or the percentages to a hundred. */
export function CoverSentence({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).split;
  const language = useLanguage();
  const open = unallocatedCents(view, cost);
  const openPercent = isWhollyByPercent(view, cost) ? openHundredths(view, cost) : 0;
  const hasNobody = view.allocationsOf(cost.id).length === 0;
  const words = () => {
    if (openPercent !== 0 && open !== 0) return t.percentSum(formatPercent(10_000 - openPercent, language));
    if (open === null) return t.unknown;
    if (open > 0) return t.open(formatEuros(open, language));
    if (open < 0) return t.tooMuch(formatEuros(-open, language));
    return hasNobody ? t.nobody : t.covered;
  };
  const isWrong = (open !== null && open !== 0) || (open === null && openPercent !== 0);
  const tone = isWrong ? 'error' : open === null ? 'plain' : 'done';
  return (
    <p className="rk-split-cover" data-tone={tone} aria-live="polite">
      {tone !== 'plain' && <Icon name={tone === 'done' ? 'pass-filled' : 'warning'} />}
      <span className="rk-num">{words()}</span>
    </p>
  );
}
