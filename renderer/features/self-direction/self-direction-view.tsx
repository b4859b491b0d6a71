import './landing.css';
import type { PlanView } from '#shared/model/plan-view.ts';
import { completedScans, newestResult, waitingScan } from '#shared/scan/history.ts';
import { wordingOf } from '#shared/scan/wording.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { formatDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { Place } from '../../workbench/places.ts';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { OnlyYou } from './only-you.tsx';
import { RadarFigure } from './radar-figure.tsx';
import { ScansTable } from './scans-table.tsx';
import { startScan } from './start-scan.ts';

/** The way into eigen regie: the scan that waits or the last one, all of them over time, and what else belongs to it. */
export function SelfDirectionView() {
  const t = useTexts(scanTexts);
  const view = usePlan();
  const completed = completedScans(view);
  const waiting = waitingScan(view);
  return (
    <div className="rk-self-direction">
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
      {waiting ? (
        <Waiting view={view} />
      ) : (
        completed.length === 0 && (
          <EmptyPlace
            title={t.emptyTitle}
            text={t.emptyText}
            action={
              <Button variant="primary" icon="compass" onPress={startScan}>
                {t.begin}
              </Button>
            }
          />
        )
      )}
      {completed.length > 0 && <OverTime view={view} isPrimary={!waiting} />}
      <Others />
    </div>
  );
}

function Waiting({ view }: { view: PlanView }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const scan = waitingScan(view);
  if (scan === undefined) return null;
  const count = wordingOf(scan.wordingVersion)?.statements.length;
  return (
    <section className="rk-scan-waits">
      <div>
        <h2>{t.waits(formatDate(scan.startedOn, language))}</h2>
        <p className="rk-muted">{count === undefined ? t.unknownWording : t.waitsAt(scan.answers.length, count)}</p>
      </div>
      <Button variant="primary" onPress={() => openPlace({ type: 'scan', id: scan.id }, { pin: true })}>
        {t.goOn}
      </Button>
    </section>
  );
}

function OverTime({ view, isPrimary }: { view: PlanView; isPrimary: boolean }) {
  const t = useTexts(scanTexts);
  const scans = completedScans(view).toReversed();
  const newest = newestResult(view) ?? scans[0];
  return (
    <div className="rk-over-time">
      {newestResult(view) && <RadarFigure scans={scans} hasTable={false} />}
      <Section title={t.overTime} lead={t.overTimeLead}>
        <ScansTable scans={scans} />
        <div className="rk-over-time-actions">
          {newest && (
            <Button
              {...(isPrimary && { variant: 'primary' })}
              onPress={() => openPlace({ type: 'scan', id: newest.id }, { pin: true })}
            >
              {t.openNewest}
            </Button>
          )}
          {isPrimary && (
            <Button icon="add" onPress={startScan}>
              {t.beginAgain}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}

function Others() {
  const t = useTexts(scanTexts);
  const beliefs = useTexts(beliefTexts);
  const climate = useTexts(climateTexts);
  return (
    <Section title={t.other}>
      <ul className="rk-self-others">
        <Other icon="heart" title={beliefs.title} lead={t.beliefsLead} place={{ type: 'beliefs' }} />
        <Other icon="dashboard" title={climate.title} lead={t.climateLead} place={{ type: 'climate' }} />
      </ul>
    </Section>
  );
}

function Other({ icon, title, lead, place }: { icon: IconName; title: string; lead: string; place: Place }) {
  return (
    <li>
      <Icon name={icon} size={20} />
      <div>
        <LinkButton onPress={() => openPlace(place)}>{title}</LinkButton>
        <p className="rk-muted">{lead}</p>
      </div>
    </li>
  );
}
