import type { Language } from '../text/language.ts';

/** What stands in the built page (build/edition.mjs) where its language, title, words and content have to come, in this order. */
export const pageMarks = {
  language: '__ROUTEKAART_LANGUAGE__',
  title: '__ROUTEKAART_TITLE__',
  words: '__ROUTEKAART_WORDS__',
  content: '__ROUTEKAART_CONTENT__',
};

export interface PageParts {
  /** The text of a Routekaart file (fileText), in which `<` is written as an escape: in a block of data it cannot end the block. */
  readonly content: string;
  /** HTML to read where scripts do not run, as in the preview of a mail; made by a renderer that escapes what people wrote. */
  readonly words: string;
  readonly title: string;
  readonly language: Language;
}

/** A page for the browser with its content in it, whatever somebody wrote: what was filled in is not searched for places. */
export function fillPage(template: string, { content, words, title, language }: PageParts): string {
  if (content.includes('<')) throw new Error('the content could be taken for markup');
  const parts = { language, title: escapedText(title), words, content };
  let page = '';
  let rest = template;
  for (const [name, mark] of Object.entries(pageMarks)) {
    const at = rest.indexOf(mark);
    if (at < 0) throw new Error(`the page has no place for ${mark}`);
    page += rest.slice(0, at) + parts[name as keyof typeof pageMarks];
    rest = rest.slice(at + mark.length);
  }
  return page + rest;
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
