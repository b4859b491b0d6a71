import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { wordFinding } from '#shared/coach/coach.ts';
import type { Finding } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Popover } from '../../ui/popover.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { FindingSheet } from './finding-sheet.tsx';
import './field-mark.css';

/** One line under a field: the worst that the coach sees there. It opens to all of it, with why and what can be done. */
export function FieldMark({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts(problemTexts);
  const { severity } = useTexts(termTexts);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [worst] = findings;
  if (worst === undefined) return null;
  const close = () => setIsOpen(false);
  return (
    <Popover
      label={t.points(findings.length)}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <AriaButton className="rk-mark">
          <span className={`rk-severity-${worst.severity}`}>
            <Icon name={severityIcons[worst.severity]} size={14} />
          </span>
          <span className="rk-mark-words">
            <b>{severity[worst.severity]}.</b> {wordFinding(worst, language).what}
            {findings.length > 1 && ` (${t.andMore(findings.length - 1)})`}
          </span>
          <Icon name="chevron-down" size={13} />
        </AriaButton>
      }
    >
      {findings.map((finding) => (
        <FindingSheet key={finding.key} finding={finding} close={close} />
      ))}
    </Popover>
  );
}
