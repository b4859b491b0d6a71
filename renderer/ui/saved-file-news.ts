import type { Language } from '#shared/text/language.ts';
import { savedFileTexts } from '#shared/text/saved-file.ts';
import { notify } from './notify.tsx';
import type { KeptFile, SavedFile } from './save-file.ts';

/** Whether the file is there; otherwise says why not. */
export function isKept(saved: SavedFile, language: Language): saved is KeptFile {
  const t = savedFileTexts[language];
  if (saved.outcome === 'cancelled') notify({ title: t.cancelled, text: t.cancelledText });
  if (saved.outcome === 'failed') notify({ title: t.failed, text: t.failedText, tone: 'error' });
  return 'name' in saved;
}

/** Where the file is, as the beginning of a sentence. */
export function whereKept({ outcome, name }: KeptFile, language: Language): string {
  const t = savedFileTexts[language];
  return outcome === 'saved' ? t.saved(name) : t.handedOver(name);
}
