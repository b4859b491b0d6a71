import type { Language } from './language.ts';
import { termTexts } from './terms.ts';

export type FiveWords = readonly [string, string, string, string, string];

/** What the levels 1–5 of a score mean, lowest first: "Ik begin net" … "Anderen leren het van mij". */
export function levelWords(language: Language): FiveWords {
  return inFive(termTexts[language].levels);
}

/**
 * What a required level asks, lowest first: "een begin" … "anderen leren van jou", or in the plan's own words (`own`, see the
 * field `levelWords`), where a level without one lies between two that have one.
 */
export function requiredLevelWords(language: Language, own: readonly string[] = []): FiveWords {
  const usual = inFive(termTexts[language].requiredLevels);
  if (own.every((word) => word.trim() === '')) return usual;
  const { between } = termTexts[language];
  const word = (i: number) => {
    const below = own.slice(0, i).findLast(Boolean);
    const above = own.slice(i + 1).find(Boolean);
    return own[i] || (below && above ? between(below, above) : (usual[i] as string));
  };
  return [word(0), word(1), word(2), word(3), word(4)];
}

function inFive(words: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>): FiveWords {
  return [words[1], words[2], words[3], words[4], words[5]];
}
