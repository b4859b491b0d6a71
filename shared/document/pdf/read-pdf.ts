import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { latin1 } from '../decode-text.ts';
import type { Unread } from '../document.ts';
import { FileRefusal } from '../file-problem.ts';
import { fileLimits } from '../limits.ts';
import type { ReadPieces } from '../pieces.ts';
import { drawnOn } from './drawn.ts';
import type { PdfPage, PdfRun } from './page.ts';
import { piecesOfPages } from './pages-to-pieces.ts';

/** What a pdf holds. Throws a FileRefusal: 'not-pdf', 'pdf-with-password', 'pdf-without-text', 'too-long' or 'broken'. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPieces> {
  if (!latin1(bytes.subarray(0, 1_024)).includes('%PDF-')) throw new FileRefusal('not-pdf');
  const pages = await pagesOf(bytes).catch((error: unknown) => {
    if (error instanceof FileRefusal) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new FileRefusal(name === 'PasswordException' ? 'pdf-with-password' : 'broken');
  });
  if (!pages.some((page) => page.runs.some((run) => /[\p{L}\p{N}]/u.test(run.words))))
    throw new FileRefusal('pdf-without-text');
  const pictures = pages.map((page) => page.pictures);
  // What stands on every page, such as a logo, belongs to the paper.
  const usual = pages.length > 1 ? Math.min(...pictures) : 0;
  const unread = pictures.flatMap((count, i): Unread[] =>
    count > usual ? [{ what: 'picture', page: i + 1, count: count - usual }] : [],
  );
  const { pieces, furniture } = piecesOfPages(pages);
  return { pieces, unread, furniture };
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  // pdf.js takes the bytes it is given away.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const runs = content.items.flatMap((item): PdfRun[] => {
      if (!('str' in item)) return [];
      const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      // Words that stand upright or on their side are no line of the text.
      if (Math.abs(b) > Math.abs(d)) return [];
      return [{ words: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName }];
    });
    characters += runs.reduce((sum, run) => sum + run.words.length, 0);
    if (characters > fileLimits.characters) throw new FileRefusal('too-long');
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view as number[];
    const drawn = drawnOn(await page.getOperatorList().catch(() => null), OPS, (right - left) * (top - bottom));
    pages.push({ width: right - left, height: top - bottom, runs, ...drawn });
    page.cleanup();
  }
  return pages;
}
