import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';

/** A profile as lines of paper: a heading or text, or the entry of an enumeration. */
export interface PaperLine {
  readonly isEntry: boolean;
  readonly words: string;
}

/** The lines of a profile of plain text, as somebody would have typed them in a word processor. */
export function paperLines(text: string): PaperLine[] {
  const lines: PaperLine[] = [];
  let isEntry = false;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === '- •') isEntry = true;
    else if (/^\p{Ll}/u.test(words) && !isEntry && lines.at(-1)?.isEntry) {
      // The line was broken off to fit; a word processor does that by itself.
      const entry = lines.pop();
      lines.push({ isEntry: true, words: `${entry?.words} ${words}` });
    } else if (words !== '') {
      lines.push({ isEntry: isEntry || words.startsWith('• '), words: words.replace(/^• /, '') });
      isEntry = false;
    }
  }
  return lines;
}

/** A docx with real lists. */
export async function docxOf(lines: readonly PaperLine[], links: readonly string[] = []): Promise<Buffer> {
  const level = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT };
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'bullets', levels: [level] }] },
      sections: [
        {
          children: [
            ...lines.map(({ isEntry, words }, i) =>
              isEntry
                ? new Paragraph({ text: words, numbering: { reference: 'bullets', level: 0 } })
                : new Paragraph({ text: words, ...(i === 0 && { heading: HeadingLevel.HEADING_1 }) }),
            ),
            ...links.map(
              (link) => new Paragraph({ children: [new ExternalHyperlink({ link, children: [new TextRun('link')] })] }),
            ),
          ],
        },
      ],
    }),
  );
}

/** The same as a page of a website, to be printed as a pdf. */
export function pageOf(lines: readonly PaperLine[]): string {
  const body = lines
    .map(({ isEntry, words }) => {
      const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return isEntry ? `<p style="margin:0 0 2pt 24pt;text-indent:-12pt">•&nbsp; ${text}</p>` : `<p>${text}</p>`;
    })
    .join('');
  return `<body style="font: 11pt/1.35 serif">${body}</body>`;
}

/** A csv with a column for the heading and one for the entry. */
export function csvOf(lines: readonly PaperLine[]): Buffer {
  let heading = '';
  const rows = ['Onderdeel;Wat er gevraagd wordt'];
  for (const { isEntry, words } of lines) {
    if (isEntry) rows.push(`${heading};"${words.replaceAll('"', '""')}"`);
    else heading = `"${words.replaceAll('"', '""')}"`;
  }
  return Buffer.from(`\ufeff${rows.join('\r\n')}`);
}

/** A small docx that unpacks to `megabytes` of the same letter. */
export function zipBomb(megabytes: number): Buffer {
  const document = new Uint8Array(megabytes * 1024 * 1024).fill(0x61);
  return Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document }));
}

/** A docx that nothing is wrong with, but that takes long to read: stored, and so as large as what it holds. */
export function slowDocx(paragraphs: number): Buffer {
  const words = '<w:p><w:r><w:t>Een regel.</w:t></w:r></w:p>'.repeat(paragraphs);
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = strToU8(`<w:document ${space}><w:body>${words}</w:body></w:document>`);
  const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  return Buffer.from(zipSync({ '[Content_Types].xml': types, 'word/document.xml': document }, { level: 0 }));
}

/** A pdf that asks for a password: the smallest that names one. */
export function lockedPdf(): Buffer {
  const key = '00'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const xref = pdf.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 4\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] >>\n`;
  return Buffer.from(`${pdf}startxref\n${xref}\n%%EOF\n`, 'latin1');
}
