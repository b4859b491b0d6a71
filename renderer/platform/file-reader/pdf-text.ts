import { getDocumentProxy } from 'unpdf';
import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';
import { type PdfPage, type PdfRun, pdfText } from './pdf-lines.ts';

/** The text of a pdf. Throws a FileRefusal: 'not-pdf', 'pdf-with-password', 'pdf-without-text', 'too-long' or 'broken'. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')) throw new FileRefusal('not-pdf');
  const pages = await pagesOf(bytes).catch((error: unknown) => {
    if (error instanceof FileRefusal) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new FileRefusal(name === 'PasswordException' ? 'pdf-with-password' : 'broken');
  });
  const text = pdfText(pages);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new FileRefusal('pdf-without-text');
  return text;
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const runs = content.items.flatMap((item): PdfRun[] => {
      if (!('str' in item)) return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      return [{ words: item.str, x, y, width: item.width, fontSize: Math.hypot(c, d) }];
    });
    characters += runs.reduce((sum, run) => sum + run.words.length, 0);
    if (characters > fileLimits.characters) throw new FileRefusal('too-long');
    pages.push({ width: page.getViewport({ scale: 1 }).width, runs });
    page.cleanup();
  }
  return pages;
}
