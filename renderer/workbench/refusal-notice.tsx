import { useEffect } from 'react';
import { errorSentence } from '#shared/text/errors.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { usePlanStore } from '../platform/plan-store.ts';
import { useTexts } from '../platform/texts.ts';
import { useLanguage } from '../ui/language.ts';
import { notify } from '../ui/notify.tsx';

/** Says in one sentence why the store refused an edit. */
export function RefusalNotice() {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const refusal = usePlanStore((s) => s.refusal);
  useEffect(() => {
    if (refusal) notify({ title: t.refusedTitle, text: errorSentence(refusal.error, language), tone: 'error' });
  }, [refusal, t, language]);
  return null;
}
