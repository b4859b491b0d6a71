import { randomUUID } from 'node:crypto';
import { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import { fileLog } from './services/log.ts';
import { StartFailure } from './start-failure.ts';

/**
 * The one sentence that tells why the app cannot start. What nobody expected is noted in the log of the data folder, and
 * the sentence says under which number.
 */
export function startSentence(error: unknown, language: Language, dataFolder: string): string {
  const texts = hostTexts[language];
  if (error instanceof CallError && error.code !== 'internal') return errorSentence(error, language);
  if (error instanceof CallError) return texts.unexpected(String(error.data.id), dataFolder);
  if (!(error instanceof StartFailure)) {
    const log = fileLog(dataFolder, () => new Date().toISOString(), randomUUID);
    return texts.unexpected(log.error('start', error), dataFolder);
  }
  switch (error.reason) {
    case 'port-taken':
      return texts.portTaken(error.subject);
    case 'port-forbidden':
      return texts.portForbidden(error.subject);
    case 'page-missing':
      return texts.pageMissing(error.subject);
  }
}
