import type { FeedbackFormFile, ShareFile } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import { fillPage } from '#shared/share/page.ts';
import type { Language } from '#shared/text/language.ts';
import { pageTexts } from '#shared/text/page.ts';

/**
 * The page for the browser with a shared plan or a feedback form in it. `words` is HTML to read where scripts do not run. Rejects
 * when the page of the app is not there.
 */
export async function sharePage(
  file: ShareFile | FeedbackFormFile,
  words: string,
  language: Language,
): Promise<string> {
  const response = await fetch('/edition/page.html');
  if (!response.ok) throw new Error('the page is not there');
  const t = pageTexts[language];
  const title =
    file.type === 'share' ? t.shareTitle(file.share.byName, file.share.round) : t.formTitle(file.form.ownerName);
  return fillPage(await response.text(), { content: fileText(file), words, title, language });
}
