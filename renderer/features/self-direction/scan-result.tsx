import './result.css';
import type { RecordOf } from '#shared/model/records.ts';
import { newestResult, scansBefore } from '#shared/scan/history.ts';
import { resultOf } from '#shared/scan/scores.ts';
import { formatDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { DateNote } from './date-note.tsx';
import { FactorRow } from './factor-row.tsx';
import { OnlyYou } from './only-you.tsx';
import { RadarFigure } from './radar-figure.tsx';
import { Suggestions } from './suggestions.tsx';
import { UnknownScan } from './unknown-scan.tsx';

/** What came out of a completed scan: the picture, small steps, and every factor on its own. There is no total. */
export function ScanResult({ scan }: { scan: RecordOf<'scan'> }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const view = usePlan();
  const result = resultOf(scan);
  const newest = newestResult(view);
  return (
    <div className="rk-scan-result">
      <ViewHeader
        title={t.question}
        lead={t.isStart}
        actions={
          <>
            <OnlyYou />
            <Button size="small" icon="export" variant="quiet" onPress={() => void runCommand('self-direction.print')}>
              {t.print}
            </Button>
          </>
        }
      />
      <DateNote scan={scan} />
      {result === null ? (
        <UnknownScan scan={scan} />
      ) : (
        <>
          <div className="rk-scan-top">
            <RadarFigure scans={[scan, ...scansBefore(view, scan)]} />
            {newest?.id === scan.id ? (
              <Suggestions scan={scan} result={result} />
            ) : (
              newest && (
                <p className="rk-muted">
                  {t.older}{' '}
                  <LinkButton onPress={() => openPlace({ type: 'scan', id: newest.id })}>{t.toNewest}</LinkButton>
                </p>
              )
            )}
          </div>
          <Section title={t.perFactor} lead={t.perFactorLead}>
            {result.map((one) => (
              <FactorRow key={one.factor} scan={scan} result={one} />
            ))}
          </Section>
        </>
      )}
      <footer className="rk-scan-foot">
        <p className="rk-muted rk-caption">{t.completedOn(formatDate(scan.completedOn ?? scan.startedOn, language))}</p>
        <Button variant="danger" size="small" icon="trash" onPress={() => removeWithUndo(scan)}>
          {t.removeScan}
        </Button>
      </footer>
    </div>
  );
}
