import type { ShareChoice } from '#shared/share/choice.ts';
import { fileExtension } from '#shared/share/envelope.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { appVersion } from '../../platform/app-version.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { sealed } from '../../platform/share-file/share-file.ts';
import { sharePage } from '../../platform/share-file/share-page.ts';
import { notify } from '../../ui/notify.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { isKept, whereKept } from '../../ui/saved-file-news.ts';
import { forgetNote } from './share-drafts.ts';

/**
 * Makes a round: first the whole file, which is handed to the person, then the record that remembers it. False, and nothing
 * remembered, when the file could not be made or was not kept.
 */
export async function makeRound(
  choice: ShareChoice,
  note: string,
  edition: 'file' | 'page',
  passphrase: string | null,
): Promise<boolean> {
  const { language } = useSettings.getState();
  const t = sharingTexts[language];
  const madeWith = await appVersion();
  const view = edit.view();
  const words = { note: note.trim(), edition, hasPassphrase: passphrase !== null, madeWith };
  const { file, changes, share } = makeShareFile(view, choice, edit.context(), words);
  let blob: Blob;
  try {
    blob =
      edition === 'page'
        ? new Blob(
            [await sharePage(file, (await import('./words-of-page.tsx')).wordsOfShare(file, language), language)],
            { type: 'text/html' },
          )
        : new Blob([passphrase === null ? fileText(file) : await sealed(fileText(file), passphrase)], {
            type: 'application/octet-stream',
          });
  } catch {
    notify({ title: t.failed, tone: 'error' });
    return false;
  }
  const end = edition === 'page' ? '.html' : fileExtension;
  const saved = await saveFile(blob, `${t.fileName(view.plan.ownerName, share.round)}${end}`);
  if (!isKept(saved, language)) return false;
  edit.commit(changes);
  forgetNote(view);
  notify({
    title: t.saved(choice.receiverName.trim(), share.round),
    text: t.savedText(whereKept(saved, language)),
    tone: 'done',
  });
  return true;
}
