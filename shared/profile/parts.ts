import type { Block, Place } from '../document/document.ts';
import { foldSpace, wordCount } from '../document/fold.ts';
import { isCompetence } from './competences.ts';
import { writtenLevel } from './levels.ts';
import { sectionKindOf } from './sections.ts';
import { isStatement, person } from './statements.ts';
import { withoutEnd } from './trim.ts';

/** "Taak B: Begeleiding": a numbered part of the work, above what is done in it. */
export const groupName =
  /^(?:(?:hoofd|kern)?taak|(?:taak|resultaat)gebied|werkproces|rol|onderdeel|task|area)\s+(?:\d{1,2}|[A-Z])\b/i;
export const label = /^([^:–—.]{3,60}?)(\s*:\s+|\s+[–—-]\s+)(?=\S)/;

/** "Verhoren. Je hoort getuigen …": a name, and behind it what one does or is. */
const leadIn = /^([^:–—.,;?!]{3,40}?)([.:]\s+|\s+[–—-]\s+)(?=(?:je|jij|u|you)\s)/i;

/** The name and what parts it from the words behind it, in a line that opens with one; null in other lines. */
export function leadInOf(raw: string): RegExpExecArray | null {
  const parts = leadIn.exec(raw);
  const name = foldSpace(parts?.[1] ?? '');
  return parts && wordCount(name) <= 4 && (isCompetence(name) || !person.test(name)) ? parts : null;
}

/** A short name, and behind a colon or a dash words that say more. */
export function isShortLabel(raw: string): boolean {
  const parts = label.exec(raw);
  if (parts === null) return false;
  const rest = raw.slice(parts[0].length);
  const name = foldSpace(parts[1] ?? '');
  // "Niveau 2: Plannen", "Plannen: niveau 2 (basis)": a level with its name is no name with words behind it.
  if (writtenLevel(name) || writtenLevel(rest)) return false;
  return wordCount(name) <= 5 && wordCount(rest.trim()) > 2 && (isCompetence(name) || !isStatement(name));
}

export function withoutColon(text: string, place: Place): Place {
  return text[place.end - 1] === ':'
    ? withoutEnd(text, { start: place.start, end: place.end - 1 })
    : withoutEnd(text, place);
}

/** "3.1 Samenwerken": the number of a heading is no part of what it names. */
export function withoutNumber(text: string, place: Place): Place {
  const number = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])\s+(?=\p{L})/u.exec(text.slice(place.start, place.end));
  return number ? { start: place.start + number[0].length, end: place.end } : place;
}

/** "Concreet:" leads what follows, and is no part of its own. */
export function isLead(block: Block | undefined): boolean {
  return block?.kind === 'heading' && !block.isMarked && /:$/.test(block.words);
}

/** The blocks below a heading, up to the next one that is no deeper. */
export function contentOf(blocks: readonly Block[], at: number, level: number): Block[] {
  const content: Block[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.kind === 'heading' && (block.level <= level || level === 99)) break;
    content.push(block);
  }
  return content;
}

const titleWords =
  /\b(?:functie(?:profiel|beschrijving|omschrijving)?|competentieprofiel|rolprofiel|beroepsprofiel|profiel|vacature|job (?:profile|description)|role profile|position description|kernprofiel)\b/i;

/** The title of the document rather than the name of a part of it. */
export function isTitle(words: string): boolean {
  return titleWords.test(words) && !/\b(?:eisen|jouw|je|your|wij|we|gevraagd)\b/i.test(words);
}

const partOpening = /^(?:wat|wie|waar|wij|we|dit|jouw|jij|hoe|waarom|what|who|your|our|why|how|where)\b/i;
const partNames =
  /^(?:(?:hoofd|kern)?taken|werkzaamheden|verantwoordelijkheden|resultaatgebieden|(?:functie-?)?eisen|vereisten|competenties|vaardigheden|profiel|arbeidsvoorwaarden|procedure|solliciteren|contact|requirements|responsibilities|duties|benefits|skills|qualifications|about us|opleiding(?: en ervaring)?|kennis(?: en (?:vaardigheden|ervaring))?):?$/i;

/** The name of a part, where nothing but its words makes it one. */
export function isPartName(words: string): boolean {
  if (wordCount(words) > 6 || /[.,;!]$/.test(words)) return false;
  return partNames.test(words) || (partOpening.test(words) && sectionKindOf(words) !== null);
}
