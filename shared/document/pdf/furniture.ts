import { foldSpace } from '../fold.ts';
import type { PdfPage, Segment } from './page.ts';

/** Heads and feet lie within this share of the height of a page, at its top and bottom. */
const edge = 0.14;
const pageNumber =
  /^(?:-\s*)?(?:pagina|page|blz\.?|bladzijde|p\.)?\s*\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?(?:\s*-)?$/i;

/**
 * Takes off what repeats at the top or bottom of pages, and page numbers. Gives the pages without it, and the words of it,
 * each once.
 */
export function withoutFurniture(
  pages: readonly PdfPage[],
  segments: readonly (readonly Segment[])[],
): { readonly segments: readonly (readonly Segment[])[]; readonly furniture: readonly string[] } {
  const counts = new Map<string, Set<number>>();
  segments.forEach((own, page) => {
    for (const segment of own) {
      const key = keyOf(segment, pages[page] as PdfPage);
      if (key !== null) counts.set(key, (counts.get(key) ?? new Set()).add(page));
    }
  });
  const usual = usualSize(segments.flat());
  const furniture = new Map<string, string>();
  const repeats = (key: string) => {
    const found = counts.get(key)?.size ?? 0;
    return found > 1 && found >= Math.min(pages.length, Math.max(2, pages.length * 0.4));
  };
  const kept = segments.map((own, page) =>
    own.filter((segment) => {
      const key = keyOf(segment, pages[page] as PdfPage);
      if (key === null) return true;
      const isFurniture = (one: Segment) => {
        const own = keyOf(one, pages[page] as PdfPage);
        return (
          own !== null &&
          (repeats(own) || pageNumber.test(one.words) || isSmallPrint(one, pages[page] as PdfPage, usual))
        );
      };
      // A number beside words is a cell of their row.
      const isCell = own.some((one) => Math.abs(one.y - segment.y) < one.size * 0.45 && !isFurniture(one));
      const isNumber =
        (pageNumber.test(segment.words) && !isCell) || isSmallPrint(segment, pages[page] as PdfPage, usual);
      if (!isNumber && !repeats(key)) return true;
      if (!pageNumber.test(segment.words) && !furniture.has(key)) furniture.set(key, foldSpace(segment.words));
      return false;
    }),
  );
  return { segments: kept, furniture: [...furniture.values()] };
}

/** What a head or foot is known by on every page: its words without numbers, and its height; null in the middle of a page. */
function keyOf(segment: Segment, page: PdfPage): string | null {
  const height = segment.y / page.height;
  if (height > edge && height < 1 - edge) return null;
  const words = foldSpace(segment.words).toLowerCase().replace(/\d+/g, '#');
  return `${height < 0.5 ? 'foot' : 'head'} ${Math.round(segment.y / 4)} ${words}`;
}

/** In small letters at the very edge: of the page also when there is only one. */
function isSmallPrint(segment: Segment, page: PdfPage, usual: number): boolean {
  const height = segment.y / page.height;
  return (height < narrowEdge || height > 1 - narrowEdge) && segment.size < usual * 0.9;
}

const narrowEdge = 0.09;

/** The size of most letters. */
function usualSize(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const { size, words } of segments) counts.set(size, (counts.get(size) ?? 0) + words.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
