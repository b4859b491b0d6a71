import { severities } from '#shared/coach/define.ts';
import { countBySeverity } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { useFindings } from '../../platform/findings.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { severityIcons } from '../../workbench/severity-look.ts';
import { StatusButton } from '../../workbench/status-button.tsx';

/** How many findings of each severity, at the bottom; a click shows them. */
export function CoachStatus() {
  const t = useTexts(problemTexts);
  const counts = countBySeverity(useFindings());
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
