import { useState } from 'react';
import { wordFinding } from '#shared/coach/coach.ts';
import { type Finding, ruleFailedId } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { openTarget } from '../../workbench/targets.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { applyFix, turnOff } from './actions.ts';
import { DismissForm } from './dismiss-form.tsx';
import './finding-sheet.css';

/** All about one finding: what, why, where it comes from, what solves it, and how to have the coach keep quiet about it. */
export function FindingSheet({ finding, close }: { finding: Finding; close: () => void }) {
  const t = useTexts(problemTexts);
  const { severity } = useTexts(termTexts);
  const words = wordFinding(finding, useLanguage());
  const [isDismissing, setIsDismissing] = useState(false);
  const doing = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <article className="rk-finding-sheet">
      <p>
        <span className={`rk-severity-${finding.severity}`}>
          <Icon name={severityIcons[finding.severity]} />
        </span>{' '}
        <b>{severity[finding.severity]}.</b> {words.what}
      </p>
      <p className="rk-finding-sheet-why">{words.why}</p>
      {words.source && <p className="rk-finding-sheet-source">{words.source}</p>}
      {(finding.fixes.length > 0 || finding.goTo !== null) && (
        <div className="rk-finding-sheet-fixes">
          {words.fixes.map((label, i) => (
            <Button key={finding.fixes[i]?.key} size="small" onPress={doing(() => applyFix(finding, i))}>
              {label}
            </Button>
          ))}
          {finding.goTo !== null && (
            <LinkButton onPress={doing(() => finding.goTo && openTarget(finding.goTo))}>{words.goTo}</LinkButton>
          )}
        </div>
      )}
      {finding.ruleId !== ruleFailedId &&
        (isDismissing ? (
          <DismissForm finding={finding} onDone={close} />
        ) : (
          <div className="rk-finding-sheet-quiet">
            <LinkButton onPress={() => setIsDismissing(true)}>{t.dismiss}</LinkButton>
            <LinkButton onPress={doing(() => turnOff(finding.ruleId))}>{t.turnOff}</LinkButton>
            <LinkButton onPress={doing(() => openPlace({ type: 'coach-rules' }, { focus: finding.ruleId }))}>
              {t.aboutRule}
            </LinkButton>
          </div>
        ))}
    </article>
  );
}
