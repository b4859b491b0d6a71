import type { LogbookEntry } from '#shared/model/logbook.ts';
import { startOf } from '#shared/model/short-title.ts';
import { formatDate } from '#shared/text/format.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The activities and the evidence that a lesson became, each a press away. */
export function CameOfIt({ entry }: { entry: LogbookEntry }) {
  const { use: t, ties } = useTexts(logbookTexts);
  const view = usePlan();
  const language = useLanguage();
  const activities = entry.becameActivityIds.flatMap((id) => view.get('activity', id) ?? []);
  const scores = entry.becameScoreIds.flatMap((id) => {
    const score = view.get('selfScore', id);
    const requirement = score && view.get('requirement', score.requirementId);
    return requirement ? [{ score, requirement }] : [];
  });
  if (activities.length + scores.length === 0) return null;
  return (
    <div className="rk-entry-became">
      <h3>{t.became}</h3>
      <ul>
        {activities.map((activity) => (
          <li key={activity.id}>
            <Icon name="play-circle" />
            <span>
              <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id })}>
                {startOf(activity.title) || ties.untitled}
              </LinkButton>
              <span className="rk-muted rk-caption">{t.becameActivity}</span>
            </span>
          </li>
        ))}
        {scores.map(({ score, requirement }) => (
          <li key={score.id}>
            <Icon name="verified" />
            <span>
              <LinkButton onPress={() => openPlace({ type: 'requirement', id: requirement.id })}>
                {startOf(requirement.title) || ties.untitled}
              </LinkButton>
              <span className="rk-muted rk-caption">
                {t.becameScore(score.level, formatDate(score.scoredOn, language))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
