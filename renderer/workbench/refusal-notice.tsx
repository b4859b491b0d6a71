import { useEffect } from 'react';
import { errorSentence } from '#shared/text/errors.ts';
import { leftWordsTexts } from '#shared/text/left-words.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useLeftWords } from '../platform/left-words.ts';
import { usePlanStore } from '../platform/plan-store.ts';
import { useTexts } from '../platform/texts.ts';
import { useLanguage } from '../ui/language.ts';
import { notify } from '../ui/notify.tsx';

/** Says in one sentence why the store refused an edit. */
export function RefusalNotice() {
  const t = useTexts(workbenchTexts);
  const left = useTexts(leftWordsTexts);
  const language = useLanguage();
  const refusal = usePlanStore((s) => s.refusal);
  useEffect(() => {
    if (refusal === null) return;
    const why = errorSentence(refusal.error, language);
    const hasWords = useLeftWords.getState().words.some(({ reason }) => reason === 'refused');
    notify({ title: t.refusedTitle, text: hasWords ? `${why} ${left.whereToFind}` : why, tone: 'error' });
  }, [refusal, t, left, language]);
  return null;
}
