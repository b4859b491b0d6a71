import { shareKind } from '../model/kinds/sharing.ts';
import type { OpenPart } from '../share/outlets.ts';
import type { Language } from './language.ts';
import { sharingTexts } from './sharing.ts';

/** What a part of a plan is called where one chooses what goes out. */
export function openPartWords(part: OpenPart, language: Language): string {
  const { privateKinds } = sharingTexts[language];
  const sections: Readonly<Record<string, string>> = shareKind.fields.sections.words[language];
  return sections[part] ?? privateKinds[part as keyof typeof privateKinds];
}
