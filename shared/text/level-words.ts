import type { Language } from './language.ts';
import { termTexts } from './terms.ts';

type FiveWords = readonly [string, string, string, string, string];

/** What the levels 1–5 of a score mean, lowest first: "Ik begin net" … "Anderen leren het van mij". */
export function levelWords(language: Language): FiveWords {
  return inFive(termTexts[language].levels);
}

/** What a required level asks, lowest first: "een begin" … "anderen leren van jou". */
export function requiredLevelWords(language: Language): FiveWords {
  return inFive(termTexts[language].requiredLevels);
}

function inFive(words: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>): FiveWords {
  return [words[1], words[2], words[3], words[4], words[5]];
}
