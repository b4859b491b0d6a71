import type { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { planTexts } from '#shared/text/plans.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';

/** Says in a sentence why something with a plan did not work. */
export function tellFailure({ code, data }: CallError): void {
  const { language } = useSettings.getState();
  notify({ title: planTexts[language].failed, text: errorSentence({ code, data }, language), tone: 'error' });
}
