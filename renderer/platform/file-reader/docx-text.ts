import mammoth from 'mammoth';
import { FileRefusal } from './file-problem.ts';
import { unpackDocx } from './unpack-docx.ts';

/** The part of mammoth's document that is looked at here; its own types leave it open. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null;
  readonly styleName?: string | null;
  readonly breakType?: string;
}

/** The text of a docx: a line a paragraph, bullets and numbers written out, the cells of a row kept apart by tabs. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const safe = unpackDocx(bytes);
  let document: Element | undefined;
  try {
    await mammoth.convertToHtml(
      { arrayBuffer: safe.buffer },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (read: Element) => {
          document = read;
          // Only the words are needed: nothing is left to convert.
          return { ...read, children: [] };
        },
      },
    );
  } catch {
    throw new FileRefusal('broken');
  }
  if (document === undefined) throw new FileRefusal('broken');
  return blocksText(document.children ?? []);
}

function blocksText(blocks: readonly Element[]): string {
  const lines: string[] = [];
  const counts: number[] = [];
  let wasList = false;
  for (const block of blocks) {
    if (block.type === 'table') {
      lines.push('', tableText(block), '');
      wasList = false;
      continue;
    }
    const words = inlineText(block);
    const isList = block.type === 'paragraph' && block.numbering != null;
    if (!isList) counts.length = 0;
    if (words.trim() === '') {
      lines.push('');
      continue;
    }
    if (!isList || !wasList) lines.push('');
    lines.push(isList ? `${marker(block, counts)}${words}` : words);
    wasList = isList;
  }
  return lines.join('\n');
}

function marker(block: Element, counts: number[]): string {
  const level = Math.min(Number(block.numbering?.level ?? 0) || 0, 8);
  counts.length = level + 1;
  const count = (counts[level] ?? 0) + 1;
  counts[level] = count;
  const indent = '  '.repeat(level);
  return block.numbering?.isOrdered ? `${indent}${count}. ` : `${indent}• `;
}

/** A row on one line; when a cell holds several paragraphs, as a page laid out with a table does, the cells one by one. */
function tableText(table: Element): string {
  return (table.children ?? [])
    .map((row) => {
      const cells = (row.children ?? []).map((cell) => blocksText(cell.children ?? []).trim());
      return cells.some((cell) => cell.includes('\n')) ? `\n${cells.join('\n\n')}\n` : cells.join('\t').trimEnd();
    })
    .join('\n');
}

function inlineText(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  if (element.type === 'table') return tableText(element);
  return (element.children ?? []).map(inlineText).join('');
}
