import { csvText } from '#shared/profile/csv-text.ts';
import { decodeText } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { FileRefusal } from './file-problem.ts';
import { fileLimits } from './limits.ts';
import { readPdf } from './pdf-text.ts';
import { tidied } from './tidied.ts';

/** The text of a file by its name and bytes, with plain line ends. All or nothing: throws a FileRefusal. */
export async function readBytes(fileName: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > fileLimits.rawBytes) throw new FileRefusal('too-big');
  if (bytes.length === 0) throw new FileRefusal('empty');
  return tidied(await textOf(fileName, bytes));
}

async function textOf(fileName: string, bytes: Uint8Array): Promise<string> {
  switch (/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1]) {
    case 'txt':
    case 'text':
    case 'md':
    case 'markdown':
      return decodeText(bytes);
    case 'csv':
      return csvText(decodeText(bytes));
    case 'docx':
      return docxText(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'doc':
      throw new FileRefusal('old-word');
    default:
      throw new FileRefusal('unknown-type');
  }
}
