import type { RecordOf } from '#shared/model/records.ts';
import { dateTrouble } from '#shared/scan/history.ts';
import { formatDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';

/** A clear word when the date of a scan cannot be right. */
export function DateNote({ scan }: { scan: RecordOf<'scan'> }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const trouble = dateTrouble(usePlan(), scan, today());
  if (trouble === null) return null;
  const date = formatDate(trouble.date, language);
  return (
    <Note tone="warn">
      <p>{trouble.kind === 'ahead' ? t.datedAhead(date) : t.datedEarlier(date, formatDate(trouble.other, language))}</p>
    </Note>
  );
}
