import { appendFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CallError } from '#shared/contract/errors.ts';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import { StartFailure } from './start-failure.ts';

/**
 * The one sentence that tells why the app cannot start. What nobody expected is written to `host.log` in the data folder
 * (or, when that cannot be written, in the temporary folder), and the sentence says where.
 */
export function startSentence(error: unknown, language: Language, dataFolder: string): string {
  const texts = hostTexts[language];
  if (error instanceof CallError && error.code !== 'internal') return texts.storeFailed(dataFolder, error.code);
  if (!(error instanceof StartFailure)) return texts.unexpected(writeDown(error, dataFolder));
  switch (error.reason) {
    case 'port-taken':
      return texts.portTaken(error.subject);
    case 'port-forbidden':
      return texts.portForbidden(error.subject);
    case 'page-missing':
      return texts.pageMissing(error.subject);
  }
}

function writeDown(error: unknown, dataFolder: string): string {
  const text = `${new Date().toISOString()} ${error instanceof Error ? error.stack : String(error)}\n`;
  try {
    mkdirSync(dataFolder, { recursive: true });
    appendFileSync(path.join(dataFolder, 'host.log'), text, { mode: 0o600 });
    return path.join(dataFolder, 'host.log');
  } catch {
    const elsewhere = path.join(tmpdir(), `routekaart-host-${process.pid}.log`);
    appendFileSync(elsewhere, text, { mode: 0o600 });
    return elsewhere;
  }
}
