import { wordFinding } from '#shared/coach/coach.ts';
import type { Finding } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { openTarget } from '../../workbench/targets.ts';
import { useCoach } from './coach-store.ts';
import { severityIcons } from './severity-icons.ts';
import { applyFix, goToFinding } from './targets.ts';

/** One finding: what, why, and what can be done about it. */
export function FindingRow({ finding }: { finding: Finding }) {
  const t = useTexts(problemTexts);
  const terms = useTexts(termTexts);
  const words = wordFinding(finding, useLanguage());
  const isCurrent = useCoach((s) => s.current === finding.key);
  return (
    <li className="rk-finding" data-current={isCurrent || undefined} data-finding={finding.key}>
      <span className={`rk-severity-${finding.severity}`}>
        <Icon name={severityIcons[finding.severity]} />
      </span>
      <button
        type="button"
        className="rk-finding-words"
        onClick={() => {
          useCoach.setState({ current: finding.key });
          goToFinding(finding);
        }}
        onFocus={() => useCoach.setState({ current: finding.key })}
      >
        <span>
          <b>{terms.severity[finding.severity]}.</b> {words.what}
        </span>
        <span className="rk-finding-why">{words.why}</span>
      </button>
      <span className="rk-finding-fixes">
        {finding.fixes.length === 1 && (
          <Button size="small" onPress={() => applyFix(finding, 0)}>
            {words.fixes[0]}
          </Button>
        )}
        {finding.fixes.length > 1 && (
          <Menu
            label={t.solve}
            icon="wand"
            size="small"
            placement="bottom end"
            items={words.fixes.map((label, i) => ({ id: String(i), label, run: () => applyFix(finding, i) }))}
          />
        )}
        {finding.goTo !== null && (
          <LinkButton onPress={() => finding.goTo && openTarget(finding.goTo)}>{words.goTo}</LinkButton>
        )}
      </span>
    </li>
  );
}
