import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The tools of poppler-utils are what looks into a PDF here. */
export const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

interface Word {
  readonly text: string;
  readonly page: number;
  /** In millimetres from the left edge of the sheet. */
  readonly left: number;
  readonly right: number;
}

/** A printed plan, read back from its PDF. */
export class PrintedPlan {
  readonly #file: string;

  constructor(bytes: Uint8Array) {
    this.#file = path.join(mkdtempSync(path.join(tmpdir(), 'printed-')), 'plan.pdf');
    writeFileSync(this.#file, bytes);
  }

  #run(tool: string, ...args: string[]): string {
    return execFileSync(tool, args, { maxBuffer: 200_000_000 }).toString('utf8');
  }

  /** What pdfinfo says, by name. */
  info(): Record<string, string> {
    return Object.fromEntries(
      this.#run('pdfinfo', this.#file)
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
  }

  /** The size of every page, as "594.96 x 841.92 pts (A4)". */
  pageSizes(): string[] {
    const all = this.#run('pdfinfo', '-f', '1', '-l', '9999', this.#file);
    return [...all.matchAll(/^Page +\d+ size: +(.*)$/gm)].map(([, size]) => size as string);
  }

  /** The text of each page. */
  pages(): string[] {
    return this.#run('pdftotext', '-layout', this.#file, '-').split('\f').slice(0, -1);
  }

  /** The text of each page without white space: a word that was broken over two lines reads whole again. */
  squeezedPages(): string[] {
    return this.#run('pdftotext', '-raw', this.#file, '-')
      .split('\f')
      .slice(0, -1)
      .map((page) => squeeze(page));
  }

  fonts(): { name: string; type: string; isEmbedded: boolean }[] {
    return this.#run('pdffonts', this.#file)
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [, name = '', type = '', embedded = ''] =
          /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/.exec(line) ?? [];
        return { name, type, isEmbedded: embedded === 'yes' };
      });
  }

  /** The structure a screen reader gets, as text. */
  structure(): string {
    return this.#run('pdfinfo', '-struct-text', this.#file);
  }

  /** The headings in the outline, in order. */
  outline(): string[] {
    const xml = this.#run('pdftohtml', '-xml', '-i', '-stdout', this.#file);
    const outline = /<outline>[\s\S]*<\/outline>/.exec(xml)?.[0] ?? '';
    return [...outline.matchAll(/<item[^>]*>([\s\S]*?)<\/item>/g)].map(([, title]) =>
      (title as string).replaceAll('&amp;', '&').trim(),
    );
  }

  /** Every word with its place. */
  words(): Word[] {
    const html = this.#run('pdftotext', '-bbox', this.#file, '-');
    const toMillimetres = (points: string) => (Number(points) / 72) * 25.4;
    return html
      .split('<page ')
      .slice(1)
      .flatMap((page, i) =>
        [...page.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">(.*)<\/word>/g)].map(
          ([, left, right, text]) => ({
            text: text as string,
            page: i + 1,
            left: toMillimetres(left as string),
            right: toMillimetres(right as string),
          }),
        ),
      );
  }

  /** Number of bitmaps in the file. */
  bitmapCount(): number {
    return this.#run('pdfimages', '-list', this.#file).split('\n').slice(2).filter(Boolean).length;
  }
}

/** A text without white space. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
