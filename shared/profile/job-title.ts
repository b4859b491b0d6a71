import type { Block, Document, TableBlock } from '../document/document.ts';
import { foldSpace, wordCount } from '../document/fold.ts';
import { isCommaList } from '../document/sentences.ts';
import { sectionKindOf } from './sections.ts';
import { isFactLine, isFurniture, isStatement } from './statements.ts';

/** How a document about a job calls itself; what stands behind it is the job. */
const documentWord =
  '(?:(?:hr-?21\\s+)?normfunctie|(?:generie(?:ke?|k)\\s+|kern)?functie(?!-\\w*eis)(?:\\s*-?\\s*en\\s+competentie)?(?:-?profiel|-?beschrijving|-?omschrijving)?|competentieprofiel|(?:rol|kern|beroeps|kwaliteiten|taak|bekwaamheids|eisen)profiel|(?:competentie|functie|kwaliteiten)matrix|vacature(?:tekst)?|profiel|job\\s+(?:profile|description)|role\\s+(?:profile|description)|position\\s+description)';
const asName = new RegExp(
  `^${documentWord}\\b(?:\\s+(?:van|voor|of|for)(?:\\s+(?:de|een|the|a))?(?=\\s))?[\\s:|–—-]*`,
  'i',
);
const label =
  '(?:naam\\s+(?:van\\s+de\\s+)?functie|functie(?:naam|titel|benaming)?|functie\\s*\\(titel\\)|rol|vacature|job\\s+title|position|role|title|titel)';
/** "Functienaam: …", and "Naam functie | : | … |" over several lines. */
const labelled = new RegExp(
  `^[\\s#*|]*${label}[\\s*]*(?:\\|\\s*)?(?::\\s*)?\\|?\\s*[:|\\t]\\s*\\|?[\\s*]*([^|\\n\\t]+)`,
  'im',
);
const labelOnly = new RegExp(`^${label}\\s*:?$`, 'i');
const longest = 80;
/** A title stands at the top: within this many blocks. */
const mostBlocks = 14;

/**
 * The name of the job that a profile is about, as far as it says so in a label, its title or its first lines, or else its
 * file's name; '' when none of them does. A start for a field, never taken without being seen.
 */
export function jobTitleOf(document: Document, fileName: string): string {
  const flat = document.blocks.flatMap((b): readonly Block[] => (b.kind === 'box' ? b.blocks : [b]));
  const first = flat.slice(0, mostBlocks);
  return (
    asTitle(fromFacts(first, document.text)) ||
    asTitle(fromHeadings(first)) ||
    asTitle(fromFile(fileName)) ||
    asTitle(fromName(fileName))
  );
}

function fromFacts(blocks: readonly Block[], text: string): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      const at = row.cells.findIndex((cell) => labelOnly.test(cell.words));
      const value =
        at < 0 ? undefined : row.cells.slice(at + 1).find((cell) => cell.words !== '' && cell.words !== ':');
      if (value && block.rows[0]?.cells.length !== undefined && wordCount(value.words) <= 10) return value.words;
    }
  }
  return labelled.exec(text.slice(0, 4_000))?.[1];
}

function fromHeadings(blocks: readonly Block[]): string | undefined {
  const lines = blocks.flatMap((b) => ('words' in b ? [b] : b.kind === 'table' ? titleOfTable(b) : []));
  for (const [i, block] of lines.slice(0, 6).entries()) {
    if (!asName.test(block.words)) continue;
    const said = foldSpace(block.words.replace(asName, '').replace(/^[\s,;.]+/, ''));
    // "Functieprofiel, versie 2026" names no job.
    const rest = withoutVersion(said) === '' ? '' : said;
    if (rest !== '' && wordCount(rest) <= 10 && !/[.!?]$/.test(rest)) return rest;
    const next = lines[i + 1];
    if (rest === '' && next && !/[:.!?]$/.test(next.words) && wordCount(next.words) <= 10) return next.words;
  }
  const titles = lines.filter((b) => isTitleLike(b.words));
  const marked = titles.find((b) => b.kind === 'heading' && b.isMarked && b.level === 1);
  const heading =
    marked ?? titles.find((b) => b.kind === 'heading' && b.isMarked) ?? titles.find((b) => b.kind === 'heading');
  return (
    heading ??
    titles.find((b) => (b.kind === 'paragraph' || (b.kind === 'entry' && b.sign === '')) && isAbovePart(lines, b))
  )?.words;
}

/** A first row that holds nothing but a title. */
function titleOfTable({ rows }: TableBlock): Extract<Block, { kind: 'paragraph' }>[] {
  const [only, ...others] = (rows.length > 1 ? (rows[0]?.cells ?? []) : []).filter((cell) => cell.words !== '');
  const isTitle = only && others.length === 0 && (rows[0]?.cells.length ?? 0) > 1;
  return isTitle ? [{ kind: 'paragraph', start: only.start, end: only.end, words: only.words }] : [];
}

/** Before the first part of the document that says what it is about. */
function isAbovePart(
  lines: readonly { readonly words: string; readonly kind: string }[],
  block: { readonly words: string; readonly kind: string },
): boolean {
  const part = lines.findIndex((b) => b.kind === 'heading' && sectionKindOf(b.words) !== null && !isFurniture(b.words));
  return wordCount(block.words) <= 7 && (part < 0 || lines.indexOf(block) < part);
}

function isTitleLike(words: string): boolean {
  return (
    wordCount(words) <= 9 &&
    !/[.:!?;,]$/.test(words) &&
    sectionKindOf(words) === null &&
    !isFurniture(words) &&
    !isFactLine(words) &&
    !isCommaList(words) &&
    !/^[^\p{L}]*\d/u.test(words) &&
    !(isStatement(words) && wordCount(words) > 3)
  );
}

function fromFile(fileName: string): string {
  const words = wordsOfFile(fileName);
  return asName.test(words) ? withoutVersion(words.replace(asName, '')) : '';
}

/** A file that is named after nothing but the job. */
function fromName(fileName: string): string {
  const words = withoutVersion(wordsOfFile(fileName));
  return /^(?:\w{1,2}|document|scan|nieuw|kopie|download|bestand|file|blad|map|test|profiel)\b/i.test(words) ||
    /^[\d\W]*$/.test(words)
    ? ''
    : words;
}

function wordsOfFile(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

function withoutVersion(words: string): string {
  return foldSpace(words.replace(/\b(?:(?:19|20)\d{2}|v(?:ersie)?\s?\d+(?:\.\d+)*|definitief|concept|def)\b/gi, ''));
}

/** What a draft calls itself, behind the name of the job. */
const draft = /\s+[–—-]\s*(?:concept|definitief|def|versie\b.*|v\d.*|(?:19|20)\d{2})$/i;
/** How many hours, and for whom: behind the name of the job in a vacancy. */
const besideTitle =
  /\s*(?:[([](?=[^)\]]*(?:\b(?:uur|uren|hours|fte|hrs)\b|\b[mvfx]\s?\/\s?[mvfxd]\b))[^)\]]{1,40}[)\]]|\b[mv]\s?\/\s?[mvx](?:\s?\/\s?x)?)\s*$/i;

function asTitle(words: string | undefined): string {
  const title = foldSpace(
    (words ?? '')
      .replace(/^[\s#*_]+|[\s*_]+$/g, '')
      .replace(besideTitle, '')
      .replace(draft, ''),
  );
  if (title === '' || title.length > longest) return '';
  const quiet = title === title.toUpperCase() && /\p{L}{4}/u.test(title) ? title.toLowerCase() : title;
  return quiet.charAt(0).toUpperCase() + quiet.slice(1);
}
