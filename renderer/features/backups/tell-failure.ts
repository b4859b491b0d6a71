import type { CallError } from '#shared/contract/errors.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';

/** Says in a sentence why something with a backup did not work. */
export function tellBackupFailure({ code, data }: CallError): void {
  const { language } = useSettings.getState();
  notify({ title: backupTexts[language].failed, text: errorSentence({ code, data }, language), tone: 'error' });
}
