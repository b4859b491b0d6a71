import type { Mastery } from './kinds/requirement.ts';

/**
 * Knowledge or skill, guessed from the words of a requirement; the user can change it. A skill unless the words speak of
 * knowing: most of what a job asks is doing.
 */
export function guessMastery(title: string): Mastery {
  const text = title.toLowerCase();
  if (sharing.test(text)) return 'skill';
  const opening = text.split(/\s+/).slice(0, 4).join(' ');
  return knowing.test(text) || knowingFirst.test(opening) ? 'knowledge' : 'skill';
}

/** Passing knowledge on, or getting to know people, is doing. */
const sharing =
  /\bkennis\s?(?:delen|overdragen|maken|vergaren|uitwisselen|borgen)|\bkennis (?:van .+ )?(?:delen|overdragen|toepassen)\b|leren kennen\b|\b(?:share|sharing|transfer|apply|applying) knowledge|get to know|kennismak|kennisde/;
const knowing =
  /\b(?:kennis|vakkennis|\w+kennis|inzicht|op de hoogte|bekend met|vertrouwd met|thuis in|knowledge|understanding|familiar with|insight|aware of|awareness)\b/;
/** Verbs of knowing count where a line begins with them: "verslagen die iedereen begrijpt" is about writing. */
const knowingFirst =
  /\b(?:kennen|kent|ken|weet|weten|begrijp|begrijpt|begrijpen|snap|snapt|snappen|know|knows|knowing|understand|understands)\b/;
