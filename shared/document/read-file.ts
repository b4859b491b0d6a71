import { readCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import type { Document } from './document.ts';
import { FileRefusal } from './file-problem.ts';
import { readHtml } from './html.ts';
import { fileLimits } from './limits.ts';
import { plainMarkdown } from './markdown.ts';
import { readMatrix } from './matrix.ts';
import { writeNotation } from './notation.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadPieces } from './pieces.ts';
import { readText } from './read-text.ts';
import { readRtf } from './rtf.ts';
import { tidied } from './tidied.ts';
import { readDocx } from './word/read-docx.ts';
import { readXlsx } from './xlsx.ts';

/**
 * What a file holds, by its name and bytes. All or nothing: throws a FileRefusal. The one way from bytes to words, in the
 * window's worker and on the command line alike.
 */
export async function readDocument(fileName: string, bytes: Uint8Array): Promise<Document> {
  if (bytes.length > fileLimits.rawBytes) throw new FileRefusal('too-big');
  if (bytes.length === 0) throw new FileRefusal('empty');
  const read = await partsOf(fileName, bytes);
  if (typeof read === 'string') return readText(tidied(read));
  const document = readText(tidied(writeNotation(read.pieces), 'keepBreaks'));
  return { ...document, unread: read.unread, furniture: read.furniture ?? [] };
}

async function partsOf(fileName: string, bytes: Uint8Array): Promise<string | ReadPieces> {
  switch (/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1]) {
    case 'txt':
    case 'text':
      return decodeText(bytes);
    case 'md':
    case 'markdown':
      return plainMarkdown(decodeText(bytes));
    case 'csv':
    case 'tsv':
      return { pieces: readCsv(decodeText(bytes)), unread: [] };
    case 'html':
    case 'htm':
    case 'xhtml':
      return readHtml(decodeText(bytes));
    case 'matrix':
      return readMatrix(decodeText(bytes));
    case 'rtf':
      return readRtf(bytes);
    case 'docx':
    case 'docm':
    case 'dotx':
      return readDocx(bytes);
    case 'odt':
    case 'ott':
      return readOdt(bytes);
    case 'xlsx':
    case 'xlsm':
      return readXlsx(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'doc':
      throw new FileRefusal('old-word');
    case 'xls':
      throw new FileRefusal('old-excel');
    default:
      throw new FileRefusal('unknown-type');
  }
}
