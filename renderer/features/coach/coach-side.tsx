import { coachPlaces } from '#shared/coach/define.ts';
import { coachTexts } from '#shared/text/coach.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { type Place, placeKey } from '../../workbench/places.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { useCoach } from './coach-store.ts';
import { showProblems } from './commands.ts';
import './coach-side.css';

/** The side bar of the coach: its pages, and how much it sees in each part of the plan. */
export function CoachSide() {
  const t = useTexts(coachPageTexts);
  const lookBack = useTexts(lookBackTexts);
  const problems = useTexts(problemTexts);
  const places = useTexts(coachTexts).places;
  const findings = useFindings();
  const { dismissals, ruleSettings } = usePlan();
  const active = useWorkbench((s) => s.active);
  const chosen = useCoach((s) => s.place);
  const pages: { place: Place; icon: IconName; label: string; count?: number }[] = [
    { place: { type: 'coach' }, icon: 'comment-discussion', label: t.overview.heading },
    { place: { type: 'look-back' }, icon: 'history', label: lookBack.title },
    { place: { type: 'coach-rules' }, icon: 'checklist', label: t.rules.title, count: ruleSettings.length },
    { place: { type: 'coach-dismissed' }, icon: 'pass', label: t.dismissed.title, count: dismissals.length },
  ];
  return (
    <div className="rk-coach-side">
      <ul>
        {pages.map(({ place, icon, label, count = 0 }) => (
          <li key={place.type}>
            <button
              type="button"
              aria-current={active === placeKey(place) ? 'page' : undefined}
              onClick={() => openPlace(place)}
            >
              <Icon name={icon} />
              <span>{label}</span>
              {count > 0 && <span className="rk-num">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
      {findings.length > 0 && <h3>{t.overview.sees}</h3>}
      <ul>
        {coachPlaces.map((part) => {
          const count = findings.filter((f) => f.place === part).length;
          if (count === 0) return null;
          const show = () => {
            useCoach.setState({ only: null, place: part });
            showProblems();
          };
          return (
            <li key={part}>
              <button type="button" aria-pressed={chosen === part} onClick={show}>
                <span>{places[part]}</span>
                <span className="rk-num" aria-hidden="true">
                  {count}
                </span>
                <span className="rk-visually-hidden">{problems.points(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
