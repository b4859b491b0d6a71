import { severities } from '#shared/coach/define.ts';
import { countBySeverity } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { findingsOf } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { StatusButton } from '../../workbench/status-button.tsx';
import { severityIcons } from './severity-icons.ts';

/** How many findings of each severity, at the bottom; a click shows them. */
export function CoachStatus() {
  const t = useTexts(problemTexts);
  const counts = countBySeverity(findingsOf(usePlan()));
  return (
    <StatusButton
      label={t.counts(counts.error, counts.warning, counts.tip)}
      onPress={() => void runCommand('coach.show')}
    >
      {severities.map((severity) => (
        <span key={severity} className="rk-coach-counts">
          <Icon name={severityIcons[severity]} size={14} /> {counts[severity]}
        </span>
      ))}
    </StatusButton>
  );
}
