/** How a document about a job calls itself; what stands behind it is the job. */
const documentWord =
  '(?:(?:generie(?:ke?|k)\\s+)?functie(?:\\s*-?\\s*en\\s+competentie)?(?:-?profiel|-?beschrijving|-?omschrijving)?|competentieprofiel|profiel|job\\s+(?:profile|description)|role\\s+profile)';
const asName = new RegExp(`^${documentWord}\\b[\\s:–—-]*`, 'i');
/** "Functienaam: …", and "Naam functie | : | … |" over several lines. */
const labelled =
  /^[\s#*|]*(?:naam\s+(?:van\s+de\s+)?functie|functie(?:naam|titel|benaming)?|job\s+title|position)[\s*]*(?:\|\s*)?(?::\s*)?\|?\s*[:|]\s*\|?[\s*]*([^|\n]+)/im;
const longest = 80;

/**
 * The name of the job that a profile is about, as far as its text says so in a label or its first lines, or else its file's
 * name; '' when none of them does. A start for a field, never taken without being seen.
 */
export function jobTitleOf(text: string, fileName: string): string {
  const label = labelled.exec(text.slice(0, 4_000))?.[1];
  const lines = text.slice(0, 4_000).split('\n').map(bare).filter(Boolean).slice(0, 2);
  return asTitle(label) || asTitle(fromFirstLines(lines, text)) || asTitle(fromFile(fileName));
}

function fromFirstLines([first = '', second = '']: readonly string[], text: string): string {
  if (asName.test(first)) {
    const rest = first.replace(asName, '');
    return rest === '' && !/[:.!?]$/.test(second) ? second : rest;
  }
  // A document of which the first line is drawn as its title.
  return /^\s*#\s/.test(text) ? first : '';
}

function fromFile(fileName: string): string {
  const words = fileName.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  if (!asName.test(words.trim())) return '';
  return words
    .trim()
    .replace(asName, '')
    .replace(/\b(?:(?:19|20)\d{2}|v(?:ersie)?\s?\d+(?:\.\d+)*|definitief|concept|def)\b/gi, '');
}

function bare(line: string): string {
  return line.replace(/^[\s#*_]+|[\s*_]+$/g, '');
}

function asTitle(words: string | undefined): string {
  const title = bare(words ?? '').replace(/\s+/g, ' ');
  if (title === '' || title.length > longest) return '';
  const quiet = title === title.toUpperCase() && /\p{L}{4}/u.test(title) ? title.toLowerCase() : title;
  return quiet.charAt(0).toUpperCase() + quiet.slice(1);
}
