import { isLookBackOffered, lookBackOf, lookBacks, weekOf } from '#shared/coach/look-back.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The way to look back. Late in the week it asks; else it only says when one last did. */
export function LookBackOffer() {
  const t = useTexts(coachPageTexts).overview;
  const view = usePlan();
  const day = today();
  const [last] = lookBacks(view);
  const sentence = isLookBackOffered(view, day)
    ? t.lookBackOffer
    : last
      ? t.lookBackDone(last.happenedOn)
      : t.lookBackNone;
  return (
    <div className="rk-coach-look-back">
      <p>{sentence}</p>
      <Button icon="history" onPress={() => openPlace({ type: 'look-back' })}>
        {lookBackOf(view, weekOf(day)) ? t.lookBackGoOn : t.lookBackGo}
      </Button>
    </div>
  );
}
