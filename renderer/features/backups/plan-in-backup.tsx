import { useEffect, useState } from 'react';
import type { BackedUpPlan, BackupInfo } from '#shared/contract/backups.ts';
import type { Change } from '#shared/history/change-set.ts';
import { recordName } from '#shared/history/record-name.ts';
import { restoreChanges } from '#shared/history/restore.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { formatDate } from '#shared/text/format.ts';
import { dayOf } from '../../platform/clock.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { Tag, type TagTone } from '../../ui/tag.tsx';
import { readThenAndNow, restoreAsCopy, restoreChosen, restorePlan, type ThenAndNow } from './restore.ts';
import { attempt } from './shelf-store.ts';

const tones: Record<BackedUpPlan['now'], TagTone> = {
  same: 'neutral',
  differs: 'accent',
  gone: 'warn',
  damaged: 'error',
};

/** One plan of a backup: opened it shows what differs from now, and ways to take it back. */
export function PlanInBackup({ plan, backup }: { plan: BackedUpPlan; backup: BackupInfo }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  return (
    <Disclosure
      title={<span className="rk-words">{plan.title || t.untitled}</span>}
      aside={
        <>
          <Tag tone={tones[plan.now]} icon={plan.now === 'damaged' ? 'error' : undefined}>
            {t.nows[plan.now]}
          </Tag>
          <span className="rk-muted rk-num rk-backup-count">{t.records(plan.records)}</span>
        </>
      }
    >
      <p className="rk-muted rk-caption">{t.changedOn(formatDate(dayOf(plan.changedAt), language))}</p>
      <Ways plan={plan} backup={backup} />
    </Disclosure>
  );
}

function Ways({ plan, backup }: { plan: BackedUpPlan; backup: BackupInfo }) {
  const t = useTexts(backupTexts);
  const [both, setBoth] = useState<ThenAndNow | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = usePlanStore((s) => (s.view?.plan.id === plan.planId ? s.view.records : null));
  useEffect(() => {
    let isGone = false;
    void attempt(async () => {
      const read = await readThenAndNow(backup.name, plan);
      if (!isGone) setBoth(read);
    });
    return () => {
      isGone = true;
    };
  }, [backup.name, plan]);
  if (both === null) return <p className="rk-muted">{t.loading}</p>;
  const now = open ?? both.now;
  const changes = now === null ? [] : restoreChanges(now, both.earlier);
  const back = changes.filter((change) => change.after !== null);
  const asCopy = async () => {
    await restoreAsCopy(plan, backup.madeAt, both.earlier);
    notify({ title: t.copied(plan.title || t.untitled) });
  };
  return (
    <div className="rk-backup-ways">
      {now !== null && changes.length === 0 && <p>{t.noDifference}</p>}
      {changes.length > 0 && <Differences changes={changes} both={both} chosen={chosen} onChoose={setChosen} />}
      <div className="rk-backup-buttons">
        {plan.now !== 'damaged' && (now === null || changes.length > 0) && (
          <Button variant="primary" onPress={() => void attempt(() => restorePlan(plan, { ...both, now }))}>
            {t.restorePlan}
          </Button>
        )}
        {back.length > 0 && chosen.size > 0 && (
          <Button onPress={() => void attempt(() => restoreChosen(plan, both, [...chosen]))}>
            {t.restoreChosen(chosen.size)}
          </Button>
        )}
        <Button onPress={() => void attempt(asCopy)}>{t.asCopy}</Button>
      </div>
      {changes.length > 0 && <p className="rk-muted rk-caption">{t.undoable}</p>}
    </div>
  );
}

const mostShown = 40;

function Differences({
  changes,
  both,
  chosen,
  onChoose,
}: {
  changes: readonly Change[];
  both: ThenAndNow;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const back = changes.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
  const goes = changes.length - back.length;
  const find = (id: string) => both.earlier.get(id) ?? both.now?.get(id);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      {back.length > 0 && <h3>{t.differences}</h3>}
      {back.length > 0 && (
        <ul className="rk-backup-differences">
          {back.slice(0, mostShown).map(({ before, after }) => (
            <li key={after.id}>
              <Checkbox isSelected={chosen.has(after.id)} onChange={(isChosen) => choose(after.id, isChosen)}>
                {recordName(after, language, find)}{' '}
                <span className="rk-muted">{before === null ? t.comesBack : t.becomes}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      {back.length > mostShown && <p className="rk-muted">{t.lostMore(back.length - mostShown)}</p>}
      {goes > 0 && <p>{t.wouldGo(goes)}</p>}
      <p className="rk-muted rk-caption">{t.stays}</p>
    </>
  );
}
