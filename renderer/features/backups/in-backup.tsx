import { useEffect, useState } from 'react';
import type { BackedUpPlan, BackupInfo } from '#shared/contract/backups.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { formatDate } from '#shared/text/format.ts';
import { call } from '../../platform/client.ts';
import { dayOf, timeOf } from '../../platform/clock.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { PlanInBackup } from './plan-in-backup.tsx';
import { readThenAndNow, restoreAsCopy } from './restore.ts';
import { attempt } from './shelf-store.ts';

/** The plans in one backup, each beside what it is now. */
export function InBackup({ backup }: { backup: BackupInfo }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const [plans, setPlans] = useState<readonly BackedUpPlan[] | null>(null);
  const [failure, setFailure] = useState<ErrorReply | null>(null);
  const count = usePlanStore((s) => s.head.count);
  const listed = usePlanStore((s) => s.plans);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is the same and what differs is another thing after every edit
  useEffect(() => {
    let isGone = false;
    const tell = (error: unknown) =>
      setFailure(error instanceof CallError ? { code: error.code, data: error.data } : { code: 'internal', data: {} });
    call('backups.look', { name: backup.name }).then(
      ({ plans: found }) => isGone || setPlans(found),
      (error) => isGone || tell(error),
    );
    return () => {
      isGone = true;
    };
  }, [backup.name, count, listed]);
  const allAsCopy = async () => {
    for (const plan of plans ?? []) {
      const { earlier } = await readThenAndNow(backup.name, plan);
      await restoreAsCopy(plan, backup.madeAt, earlier);
    }
    notify({ title: t.allCopied(plans?.length ?? 0) });
  };
  const size = plans && t.size(plans.length, formatBytes(backup.bytes, language));
  return (
    <Section
      title={t.at(formatDate(dayOf(backup.madeAt), language), timeOf(backup.madeAt))}
      actions={<span className="rk-muted rk-num">{size}</span>}
    >
      {failure && (
        <Note tone="error">{failure.code === 'store-damaged' ? t.broken : errorSentence(failure, language)}</Note>
      )}
      {!backup.isSound && <Note tone="warn">{t.madeDamaged}</Note>}
      {plans === null && failure === null && <p className="rk-muted">{t.loading}</p>}
      {plans?.map((plan) => (
        <PlanInBackup key={plan.planId} plan={plan} backup={backup} />
      ))}
      {plans && plans.length > 1 && (
        <div className="rk-backup-all">
          <Button variant="quiet" icon="copy" onPress={() => void attempt(allAsCopy)}>
            {t.allAsCopy}
          </Button>
        </div>
      )}
    </Section>
  );
}

function formatBytes(bytes: number, language: 'nl' | 'en'): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const amount = bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
