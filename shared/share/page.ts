import type { Language } from '../text/language.ts';

/** What stands in the built page (build/edition.mjs) where content, title and language have to come. */
export const pageMarks = {
  content: '__ROUTEKAART_CONTENT__',
  title: '__ROUTEKAART_TITLE__',
  language: '__ROUTEKAART_LANGUAGE__',
};

/**
 * A page for the browser with its content in it. `content` is the text of a Routekaart file (fileText), in which `<` is
 * written as an escape: in a block of data it cannot end the block, whatever somebody wrote.
 */
export function fillPage(
  template: string,
  { content, title, language }: { readonly content: string; readonly title: string; readonly language: Language },
): string {
  if (content.includes('<')) throw new Error('the content could be taken for markup');
  const parts: readonly (readonly [string, string])[] = [
    [pageMarks.language, language],
    [pageMarks.title, escapedText(title)],
    [pageMarks.content, content],
  ];
  return parts.reduce((page, [mark, words]) => {
    const at = page.indexOf(mark);
    if (at < 0) throw new Error(`the page has no place for ${mark}`);
    return page.slice(0, at) + words + page.slice(at + mark.length);
  }, template);
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
