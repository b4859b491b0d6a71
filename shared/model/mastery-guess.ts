import type { Mastery } from './kinds/requirement.ts';

/**
 * Knowledge or skill, guessed from the words of a requirement; the user can change it. A skill unless the words speak of
 * knowing: most of what a job asks is doing.
 */
export function guessMastery(title: string): Mastery {
  const text = title.toLowerCase();
  if (sharing.test(text)) return 'skill';
  return knowing.test(text) ? 'knowledge' : 'skill';
}

/** Passing knowledge on, or getting to know people, is doing. */
const sharing =
  /\bkennis\s?(?:delen|overdragen|maken|vergaren|uitwisselen|borgen)|\bkennis (?:van .+ )?(?:delen|overdragen|toepassen)\b|leren kennen\b|\b(?:share|sharing|transfer|apply|applying) knowledge|get to know|kennismak|kennisde/;
const knowing =
  /\b(?:kennen|kent|ken|kennis|vakkennis|\w+kennis|weet|weten|begrijp|begrijpt|begrijpen|snap|snapt|snappen|inzicht|op de hoogte|bekend met|vertrouwd met|thuis in|know|knows|knowing|knowledge|understand|understands|understanding|familiar with|insight|aware of|awareness)\b/;
