import './backups.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { SalvageInfo } from '#shared/contract/backups.ts';
import type { PlanFault } from '#shared/contract/health.ts';
import { recordName } from '#shared/history/record-name.ts';
import { kindNames } from '#shared/model/names.ts';
import type { Kind, PlanId } from '#shared/model/records.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { formatDate } from '#shared/text/format.ts';
import { call } from '../../platform/client.ts';
import { dayOf, timeOf } from '../../platform/clock.ts';
import { openPlan, refreshPlans, usePlanStore } from '../../platform/plan-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { saveReport } from './report.ts';
import { attempt } from './shelf-store.ts';
import { showFolder } from './show-folder.ts';

/** One plan that is damaged: what is whole, and the ways on, the best one first. Nothing here throws anything away. */
export function DamageSheet({ fault, onClose }: { fault: PlanFault; onClose: () => void }) {
  const t = useTexts(backupTexts);
  const faults = usePlanStore((s) => s.plans?.filter((p) => p.plan.id !== fault.planId).length ?? 0);
  const leave = () => {
    onClose();
    if (usePlanStore.getState().view === null) openPlace({ type: 'plans' }, { pin: true });
  };
  return (
    <Dialog isOpen onClose={leave} title={t.sheetTitle(1, faults)} width="wide" hasCross={false}>
      <p>
        {t.sheetAbout} <b className="rk-words">{fault.title || t.untitled}</b>. {t.sheetCalm}
      </p>
      {fault.part === 'received' ? <p>{t.receivedText}</p> : <Ways fault={fault} onClose={onClose} onLeave={leave} />}
      <footer className="rk-damage-foot">
        <p className="rk-muted rk-caption">
          <Icon name="archive" size={14} /> {t.kept}
        </p>
        <span className="rk-damage-links">
          <LinkButton onPress={() => void attempt(() => showFolder('data'))}>{t.showFolder}</LinkButton>
          <LinkButton onPress={() => void attempt(() => saveReport(t.reportName))}>{t.report}</LinkButton>
        </span>
        <p className="rk-muted rk-caption">{t.reportNote}</p>
      </footer>
    </Dialog>
  );
}

function Ways({ fault, onClose, onLeave }: { fault: PlanFault; onClose: () => void; onLeave: () => void }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const planId = fault.planId as PlanId;
  const [info, setInfo] = useState<SalvageInfo | null>(null);
  useEffect(() => {
    let isGone = false;
    void attempt(async () => {
      const found = await call('plan.salvage', { planId });
      if (!isGone) setInfo(found);
    });
    return () => {
      isGone = true;
    };
  }, [planId]);
  if (info === null) return <p className="rk-muted">{t.loading}</p>;
  const repair = (from: 'backup' | 'sound') =>
    attempt(async () => {
      await call('plan.repair', { planId, from });
      onClose();
      await refreshPlans();
      await openPlan(planId);
      openPlace({ type: 'home' }, { pin: true });
      notify({ title: t.repaired(fault.title || t.untitled) });
    });
  const pick = () => {
    onClose();
    openPlace({ type: 'backups' }, { pin: true });
  };
  const { backup } = info;
  const readable = countOf(info);
  const isHistoryOnly = fault.part === 'history' && info.lost.length === 0;
  const canOpen =
    readable > 0 && (info.whole.some((w) => w.kind === 'plan') || info.lost.some((l) => l.earlier?.kind === 'plan'));
  return (
    <>
      {isHistoryOnly ? <p>{t.historyOnly}</p> : <WhatIsWhole info={info} />}
      <h3>{t.howOn}</h3>
      <div className="rk-damage-ways">
        {isHistoryOnly && (
          <Way title={t.withSound} text={t.withSoundText(readable)}>
            <Button variant="primary" autoFocus onPress={() => void repair('sound')}>
              {t.withSoundAction}
            </Button>
          </Way>
        )}
        {backup ? (
          <Way
            title={t.withBackup(t.at(formatDate(dayOf(backup.madeAt), language), timeOf(backup.madeAt)))}
            text={t.withBackupText}
          >
            <Button
              variant={isHistoryOnly ? 'secondary' : 'primary'}
              autoFocus={!isHistoryOnly}
              onPress={() => void repair('backup')}
            >
              {t.withBackupAction}
            </Button>
          </Way>
        ) : (
          <p className="rk-muted">{t.noBackup}</p>
        )}
        {!isHistoryOnly && canOpen && (
          <Way title={t.withSound} text={t.withSoundText(readable)}>
            <Button variant={backup ? 'secondary' : 'primary'} autoFocus={!backup} onPress={() => void repair('sound')}>
              {t.withSoundAction}
            </Button>
          </Way>
        )}
        {backup && (
          <Way title={t.pickDay} text={t.pickDayText}>
            <Button onPress={pick}>{t.pickDayAction}</Button>
          </Way>
        )}
        <Way title={t.leaveIt} text={t.leaveItText}>
          <Button onPress={onLeave}>{t.leaveItAction}</Button>
        </Way>
      </div>
    </>
  );
}

function countOf({ whole, lost }: SalvageInfo): number {
  return whole.reduce((sum, { count }) => sum + count, 0) + lost.filter(({ earlier }) => earlier !== null).length;
}

const mostShown = 5;

function WhatIsWhole({ info: { whole, lost } }: { info: SalvageInfo }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const names = kindNames[language];
  const nameOf = (kind: string) => names[kind as Kind] ?? { one: kind, many: kind };
  return (
    <div className="rk-damage-lists">
      <div>
        <h3>{t.isLost}</h3>
        <ul>
          {lost.slice(0, mostShown).map(({ kind, earlier }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what cannot be read has no other name
            <li key={index}>
              <Icon name="error" />{' '}
              {earlier ? t.lostEarlier(recordName(earlier, language)) : t.lostGone(nameOf(kind).one)}
            </li>
          ))}
          {lost.length > mostShown && <li className="rk-muted">{t.lostMore(lost.length - mostShown)}</li>}
        </ul>
      </div>
      <div>
        <h3>{t.isWhole}</h3>
        <ul>
          {whole.slice(0, mostShown).map(({ kind, count }) => (
            <li key={kind}>
              <Icon name="pass-filled" /> {t.counted(count, count === 1 ? nameOf(kind).one : nameOf(kind).many)}
            </li>
          ))}
          {whole.length > mostShown && (
            <li className="rk-muted">{t.lostMore(whole.slice(mostShown).reduce((sum, w) => sum + w.count, 0))}</li>
          )}
          {whole.length === 0 && <li className="rk-muted">{t.nothingWhole}</li>}
        </ul>
      </div>
    </div>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="rk-damage-way">
      <div>
        <b className="rk-strong">{title}</b>
        <p className="rk-muted">{text}</p>
      </div>
      {children}
    </div>
  );
}
