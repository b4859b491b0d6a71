import { midSentence } from '../model/edits/questions.ts';
import type { Language } from './language.ts';
import { questionTexts } from './questions.ts';

/** A begin for a learning question about these requirements ("Hoe leer ik cijfers duiden?"), to be put in one's own words. */
export function firstWordsFor(requirementTitles: readonly string[], language: Language): string {
  const subjects = requirementTitles.map((title) => midSentence(title.trim())).filter((subject) => subject !== '');
  if (subjects.length === 0) return questionTexts[language].firstWords('…');
  return questionTexts[language].firstWords(new Intl.ListFormat(language, { type: 'conjunction' }).format(subjects));
}
