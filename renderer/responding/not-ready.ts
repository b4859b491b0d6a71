import { titleOf } from '#shared/share/title-of.ts';
import type { Language } from '#shared/text/language.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import type { Desk } from './desk.ts';

/**
 * Why a response cannot go back yet, in a sentence; null = it can. Text that was typed and not added would stay behind without
 * a word.
 */
export function notReady(desk: Desk, language: Language): string | null {
  const t = respondingTexts[language];
  const unfinished = unfinishedAt(desk);
  if (unfinished !== null) return t.unfinished(unfinished);
  if (desk.byName.trim() === '') return t.needName;
  return desk.records.length === 0 ? t.nothingYet : null;
}

/** What the first text is about that was typed and not added; null = there is none, or what it is about is gone. */
function unfinishedAt({ typed, view, records }: Desk): string | null {
  for (const [key, text] of typed) {
    const id = key.slice(key.indexOf(' ') + 1);
    const said = records.find((record) => record.id === id) ?? view.get('remark', id as never);
    const about = view.records.get(said?.aboutId ?? id);
    if (text.trim() !== '' && about) return titleOf(about);
  }
  return null;
}
