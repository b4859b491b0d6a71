/** How every Routekaart file says what it is (envelope.ts), however its JSON was laid out. */
const sign = /"format"\s*:\s*"routekaart"/;

/** Whether a text is our page for the browser, or what a mail program left of it: the plan can be read, and its data are gone. */
export function isOurPage(text: string): boolean {
  return text.includes('<article class="rk-shared"');
}

/** The block of data in a page for the browser (build/edition.mjs). */
const block = /<script type="application\/json" id="content">([\s\S]*?)<\/script>/;

/**
 * The text of the Routekaart file in a text as people get it: the file itself, our page for the browser, or a mail with a
 * response under its words. Null when there is none; whether what is found is sound, its reader says (read-file.ts).
 */
export function routekaartIn(text: string): string | null {
  if (!sign.test(text)) return null;
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return trimmed;
  const inPage = block.exec(trimmed)?.[1]?.trim();
  if (inPage !== undefined) return sign.test(inPage) ? inPage : null;
  // Under it may stand how somebody signs a mail.
  const last = trimmed.slice(trimmed.lastIndexOf('\n{') + 1, trimmed.lastIndexOf('}') + 1);
  return last.startsWith('{') && sign.test(last) ? last : null;
}
