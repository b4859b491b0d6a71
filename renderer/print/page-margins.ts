import { formatDate } from '#shared/text/format.ts';
import { clipText } from './charts/fit-text.ts';
import type { Print } from './print-context.ts';

/** What stands in the margins of the pages, by the custom property that css/page.css reads, and the title of the document. */
export function pageMargins(
  print: Print,
  overviewTitle: string,
  reader: 'confidential' | 'private' = 'confidential',
): { readonly title: string; readonly margins: Readonly<Record<string, string>> } {
  const { plan } = print.view;
  const words = print.t.page;
  const owner = plan.ownerName.trim() || words.noName;
  const margins = {
    // 62% of the measure; the box itself would let a long title run into the other one.
    '--head-left': clipText([owner, plan.title].filter(Boolean).join(' · '), 104, 2.82),
    '--head-right': overviewTitle,
    '--foot-left': `${words[reader]}\n${words.printedOn(formatDate(print.today, print.language))}`,
    '--page-word': words.pageWord,
    '--of-word': words.ofWord,
  };
  return { title: [overviewTitle, [owner, plan.title].filter(Boolean).join(', ')].join(' – '), margins };
}

/**
 * Puts them, and the language, in the document. The margin boxes read custom properties of <html>; set through the object
 * model, which the content policy allows.
 */
export function setPageMargins(...of: Parameters<typeof pageMargins>): void {
  const { title, margins } = pageMargins(...of);
  const root = document.documentElement;
  for (const [name, text] of Object.entries(margins)) root.style.setProperty(name, cssString(text));
  root.lang = of[0].language;
  document.title = title;
}

/** A text as a CSS string: quotes, backslashes and line breaks escaped, other control characters left out. */
export function cssString(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\A ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot stand in a CSS string
    .replace(/[\u0000-\u001f\u007f]/g, '');
  return `"${escaped}"`;
}
