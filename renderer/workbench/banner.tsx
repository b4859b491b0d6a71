import { backupTexts } from '#shared/text/backups.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { call } from '../platform/client.ts';
import { useHealth } from '../platform/health-store.ts';
import { retrySaving, usePlanStore } from '../platform/plan-store.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import './banner.css';

/** Above the sheets, as long as it lasts: that nothing can be written, or that what was typed is not on the disk yet. */
export function Banner() {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const readOnly = useHealth((s) => s.readOnly);
  const save = usePlanStore((s) => s.save);
  const waiting = save.kind === 'waiting' ? save.error : null;
  if (readOnly !== null) {
    const why = t.banner[readOnly.code as keyof typeof t.banner] ?? errorSentence(readOnly, language);
    return <Line title={t.readOnlyTitle} text={why} action={t.tryAgain} run={openAgain} />;
  }
  if (waiting === null) return null;
  return <Line title={t.notSaved} text={errorSentence(waiting, language)} action={t.tryAgain} run={retrySaving} />;
}

/** Opens the store anew; what it says of itself comes as an event. */
function openAgain(): void {
  call('rescue.go', { way: 'again' }).then(retrySaving, () => {});
}

function Line({ title, text, action, run }: { title: string; text: string; action: string; run: () => void }) {
  return (
    <div className="rk-banner" role="status">
      <Icon name="warning" />
      <p>
        <b className="rk-strong">{title}</b> {text}
      </p>
      <Button size="small" onPress={run}>
        {action}
      </Button>
    </div>
  );
}
