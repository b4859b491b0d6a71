import { workbenchTexts } from '#shared/text/workbench.ts';
import { useFindings } from '../platform/findings.ts';
import { isOpen, usePlanView } from '../platform/plan-hooks.ts';
import { useSettings } from '../platform/settings-store.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { chooseActivity } from './activities.ts';
import type { Activity } from './contribution.ts';
import { registry } from './registry.ts';
import { useWorkbench } from './workbench-store.ts';
import './activity-bar.css';

/** The parts of the app, with their names: an icon alone says nothing to who sees it for the first time. */
export function ActivityBar() {
  const t = useTexts(workbenchTexts);
  const hasPlan = usePlanView(isOpen);
  const shown = registry().activities.filter((a) => hasPlan || !a.needsPlan);
  return (
    <nav className="rk-activities" aria-label={t.activityBar} data-part="activities">
      {shown
        .filter((a) => !a.isAtEnd)
        .map((a) => (
          <ActivityButton key={a.id} activity={a} />
        ))}
      <span className="rk-activities-space" />
      {shown
        .filter((a) => a.isAtEnd)
        .map((a) => (
          <ActivityButton key={a.id} activity={a} />
        ))}
    </nav>
  );
}

function ActivityButton({ activity }: { activity: Activity }) {
  const language = useLanguage();
  const isCurrent = useWorkbench((s) => s.activity === activity.id);
  // A badge may count what the coach found, which comes a moment after the edit.
  useFindings();
  // A badge may follow from a choice of this person as well, such as how often to be reminded.
  useSettings();
  const badge = usePlanView((view) => (view && activity.badge?.(view)) ?? 0);
  return (
    <button
      type="button"
      className="rk-activity"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => chooseActivity(activity)}
    >
      <Icon name={activity.icon} size={22} />
      <span className="rk-activity-name">{activity.title(language)}</span>
      {badge > 0 && (
        <span className="rk-activity-badge">
          {activity.badgeWords ? (
            <>
              <span aria-hidden="true">{badge > 99 ? '99+' : badge}</span>
              <span className="rk-visually-hidden">{activity.badgeWords(badge, language)}</span>
            </>
          ) : (
            badge
          )}
        </span>
      )}
    </button>
  );
}
