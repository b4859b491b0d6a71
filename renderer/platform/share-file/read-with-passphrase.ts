import type { RoutekaartFile } from '#shared/share/envelope.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { shareProblemSentence } from '#shared/text/share-errors.ts';
import { askLine } from '../../ui/confirm.tsx';
import { notify } from '../../ui/notify.tsx';
import { useSettings } from '../settings-store.ts';
import { readShareFile } from './share-file.ts';

/**
 * Reads a Routekaart file and asks for its passphrase when it has one, until it opens or the person stops. Null = not read; why
 * is said in one sentence.
 */
export async function readWithPassphrase(file: File): Promise<RoutekaartFile | null> {
  const { language } = useSettings.getState();
  const t = returnedTexts[language].intake;
  let read = await readShareFile(file);
  while (!read.ok && (read.problem.code === 'needs-passphrase' || read.problem.code === 'wrong-passphrase')) {
    const isAgain = read.problem.code === 'wrong-passphrase';
    const passphrase = await askLine({
      title: t.passphraseTitle,
      text: isAgain ? shareProblemSentence(read.problem, language) : t.passphraseText(file.name),
      label: t.passphrase,
      action: t.openIt,
    });
    if (passphrase === null) return null;
    read = await readShareFile(file, passphrase);
  }
  if (read.ok) return read.value;
  notify({ title: t.failed(file.name), text: shareProblemSentence(read.problem, language), tone: 'warn' });
  return null;
}
