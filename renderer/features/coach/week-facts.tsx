import { useEffect, useState } from 'react';
import { type Week, weekFacts, wordWeekFact } from '#shared/coach/look-back.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';
import type { PlanId } from '#shared/model/records.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { call } from '../../platform/client.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { allSaved } from '../../platform/plan-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';

const mostChangeSets = 300;

/** What the plan tells of the week, ready to take over into what one writes. */
export function WeekFacts({
  week,
  taken,
  onTake,
}: {
  week: Week;
  /** What is written already. */
  taken: string;
  /** Called with all of what is to stand there. */
  onTake: (text: string) => void;
}) {
  const t = useTexts(lookBackTexts);
  const language = useLanguage();
  const view = usePlan();
  const changeSets = useHistory(view.plan.id);
  const facts = weekFacts(view, week, changeSets).map((fact) => wordWeekFact(fact, language));
  if (facts.length === 0) return <p className="rk-look-back-none">{t.nothingOffered}</p>;
  return (
    <div className="rk-week-facts">
      <p>{t.offered}</p>
      <ul>
        {facts.map((fact) => {
          const isTaken = taken.includes(fact);
          return (
            <li key={fact}>
              <button
                type="button"
                disabled={isTaken}
                aria-label={isTaken ? t.takenOver(fact) : t.takeOver(fact)}
                onClick={() => {
                  // What is being typed at this moment comes first, or the line would be written over.
                  flushDrafts();
                  onTake([taken.trimEnd(), fact].filter((text) => text !== '').join('\n'));
                }}
              >
                <Icon name={isTaken ? 'check' : 'add'} size={14} />
                <span>{fact}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The newest change sets of the plan, once they are there; none when the host cannot be asked. */
function useHistory(planId: Parameters<typeof read>[0]): readonly ChangeSet[] {
  const [changeSets, setChangeSets] = useState<readonly ChangeSet[]>([]);
  useEffect(() => {
    let isGone = false;
    read(planId).then(
      (found) => !isGone && setChangeSets(found),
      () => {
        // Without the history there is still what the records themselves tell.
      },
    );
    return () => {
      isGone = true;
    };
  }, [planId]);
  return changeSets;
}

async function read(planId: PlanId): Promise<ChangeSet[]> {
  await allSaved();
  const found = await call('history.list', { planId, limit: mostChangeSets });
  return found.map((f) => f.changeSet);
}
