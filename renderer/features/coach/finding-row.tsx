import { useRef } from 'react';
import { wordFinding } from '#shared/coach/coach.ts';
import { type Finding, ruleFailedId } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { openTarget } from '../../workbench/targets.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { applyFix, goToFinding, turnOff } from './actions.ts';
import { useCoach } from './coach-store.ts';
import { DismissForm } from './dismiss-form.tsx';

/** One finding: what, why, what can be done about it, and how to have the coach keep quiet about it. */
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
        {finding.ruleId !== ruleFailedId && <Quieten finding={finding} what={words.what} />}
      </span>
    </li>
  );
}

/** The ways to have the coach keep quiet: about this one, or about all of its kind. */
function Quieten({ finding, what }: { finding: Finding; what: string }) {
  const t = useTexts(problemTexts);
  const anchor = useRef<HTMLSpanElement>(null);
  const isAsked = useCoach((s) => s.dismissing === finding.key);
  const open = (isOpen: boolean) => useCoach.setState({ dismissing: isOpen ? finding.key : null });
  return (
    <span ref={anchor}>
      <Menu
        label={t.more(what)}
        size="small"
        isIconOnly
        placement="bottom end"
        items={[
          // The menu has to be gone before the sheet comes up, or it takes the focus along.
          { id: 'dismiss', label: t.dismiss, icon: 'pass', run: () => requestAnimationFrame(() => open(true)) },
          { id: 'off', label: t.turnOff, icon: 'circle-slash', run: () => turnOff(finding.ruleId) },
          {
            id: 'about',
            label: t.aboutRule,
            icon: 'info',
            run: () => openPlace({ type: 'coach-rules' }, { focus: finding.ruleId }),
          },
        ]}
      />
      <Popover label={t.dismiss} isOpen={isAsked} onOpenChange={open} anchorRef={anchor} placement="bottom end">
        <DismissForm finding={finding} onDone={() => open(false)} />
      </Popover>
    </span>
  );
}
