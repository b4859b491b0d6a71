/** Two words are taken for the same when they begin alike: "presenteren" and "presentatie", "cijfers" and "cijfer". */
const stemLength = 6;

/** Words that stand everywhere and tell nothing about what is to be learned. Their first letters. */
const common = new Set(
  (
    'iemand anders andere eerste tweede colleg leidin mensen moeten kunnen worden kijken werken maken zonder tussen binnen ' +
    'steeds verder volgen helema precie voorbe organi belang moment dingen zelfst duidel hiermee waarin waarmee leervr ' +
    'antwoo ' +
    'people someon somebo someth yourse afterw anothe should before better questi others managr manage exampl really ' +
    'learni learne becaus withou within always everyb everyt ordina'
  ).split(' '),
);

/** The words of a text that may tell what it is about, by how they begin; the first of each as it was written. */
export function tellingWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}{6,}/gu)) {
    const stem = stemOf(word);
    if (!common.has(stem) && !words.has(stem)) words.set(stem, word.toLowerCase());
  }
  return words;
}

/** The first of those words that a text speaks of too, or null. */
export function sharedWord(words: ReadonlyMap<string, string>, text: string): string | null {
  if (words.size === 0) return null;
  for (const stem of tellingWords(text).keys()) {
    const word = words.get(stem);
    if (word !== undefined) return word;
  }
  return null;
}

/** The first word of a text that begins with one of these, as it was written but without capitals; or null. */
export function wordThatBegins(text: string, beginnings: readonly string[]): string | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    if (beginnings.some((beginning) => word.startsWith(beginning))) return word;
  return null;
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, stemLength);
}
