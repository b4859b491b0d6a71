import { logbookTexts } from '#shared/text/logbook.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';

/** Says plainly who sees this. */
export function PrivacyLine() {
  const t = useTexts(logbookTexts);
  return (
    <p className="rk-logbook-privacy">
      <Icon name="lock" />
      <span>{t.privacy}</span>
    </p>
  );
}
