import { expect, test } from 'vitest';
import type { Block } from '#shared/document/document.ts';
import { FileRefusal } from '#shared/document/file-problem.ts';
import { readDocument } from '#shared/document/read-file.ts';
import { wordFile, wordParagraph } from '#tests/support/word-files.ts';

const read = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readDocument('x.docx', wordFile(body, parts));

/** The blocks in short: "h1 Taken", "p …", "e0 …", "t a|b;c|d", "box(…)", "note …". */
function short(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `h${block.level} ${block.words}`;
      case 'entry':
        return `e${block.depth} ${block.words}`;
      case 'table':
        return `t ${block.rows.map((row) => row.cells.map((cell) => cell.words).join('|')).join(';')}`;
      case 'box':
        return `box(${short(block.blocks).join(', ')})`;
      default:
        return `${block.kind === 'note' ? 'note' : 'p'} ${block.words}`;
    }
  });
}

test('heading styles by outline level, also when they only have it from the style below', async () => {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Eigen kop"/><w:basedOn w:val="A"/></w:style></w:styles>`;
  const body = `${wordParagraph('Taken', '<w:pStyle w:val="B"/>')}${wordParagraph('Bewaakt de dijk')}
    ${wordParagraph('Eisen', '<w:outlineLvl w:val="2"/>')}${wordParagraph('Rijbewijs B')}`;
  const { blocks } = await read(body, { 'word/styles.xml': styles });
  expect(short(blocks)).toEqual(['h2 Taken', 'p Bewaakt de dijk', 'h3 Eisen', 'p Rijbewijs B']);
});

test('tracked changes count as accepted, and hidden text does not show', async () => {
  const body = `<w:p><w:r><w:t>Leidt </w:t></w:r><w:del><w:r><w:delText>oude</w:delText><w:t>oude</w:t></w:r></w:del>
    <w:ins><w:r><w:t>nieuwe</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> projecten.</w:t></w:r>
    <w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>
    <w:moveFrom>${wordParagraph('Verplaatst')}</w:moveFrom><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${wordParagraph('weg')}</w:tc></w:tr>
    <w:tr><w:tc>${wordParagraph('a')}</w:tc><w:tc>${wordParagraph('blijft')}</w:tc></w:tr></w:tbl>`;
  expect(short((await read(body)).blocks)).toEqual(['p Leidt nieuwe projecten.', 't a|blijft']);
});

test('text boxes of both kinds are read once', async () => {
  const inner = `<w:txbxContent>${wordParagraph('Is bereid om te reizen')}</w:txbxContent>`;
  const newer = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></w:drawing></mc:Choice>
    <mc:Fallback><w:pict><v:textbox>${inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const older = `<w:pict><v:shape><v:textbox>${inner.replace('reizen', 'leren')}</v:textbox></v:shape></w:pict>`;
  const { blocks } = await read(`<w:p><w:r>${newer}</w:r></w:p><w:p><w:r>${older}</w:r></w:p>`);
  expect(blocks.every((block) => block.kind === 'box')).toBe(true);
  expect(
    short(blocks)
      .join(' ')
      .match(/Is bereid om te reizen/g),
  ).toHaveLength(1);
  expect(
    short(blocks)
      .join(' ')
      .match(/Is bereid om te leren/g),
  ).toHaveLength(1);
});

test('check boxes keep their state, notes their place at the end', async () => {
  const box = (state: string) =>
    `<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>${state}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> Rijbewijs</w:t></w:r></w:p>`;
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph('Zie de cao')}</w:footnote></w:footnotes>`;
  const { blocks } = await read(`${box('☒')}${box('☐')}`, { 'word/footnotes.xml': notes });
  expect(blocks.map((b) => (b.kind === 'entry' ? b.isChecked : b.kind))).toEqual([true, false, 'note']);
});

test('cells keep their paragraphs, and a page laid out with a table is read cell by cell', async () => {
  const cell = (...words: string[]) => `<w:tc>${words.map((w) => wordParagraph(w)).join('')}</w:tc>`;
  const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Competentie')}${cell('Gedrag')}</w:tr><w:tr>${cell('Luisteren')}${cell('Vat samen', 'Vraagt door')}</w:tr></w:tbl>`;
  const [block] = (await read(table)).blocks;
  expect(block).toMatchObject({ kind: 'table', hasHeader: true });
  expect(block?.kind === 'table' && block.rows[1]?.cells[1]?.blocks.map((b) => b.words)).toEqual([
    'Vat samen',
    'Vraagt door',
  ]);
  const layout = `<w:tbl><w:tr>${cell('Taken', 'Leest kranten', 'Schrijft brieven')}</w:tr></w:tbl>`;
  expect(short((await read(layout)).blocks).some((line) => line.startsWith('t '))).toBe(false);
});

test('what is no text is counted by its page', async () => {
  const picture = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>';
  const body = `${wordParagraph('Taken')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${picture}${picture}`;
  expect((await read(body)).unread).toEqual([{ what: 'picture', page: 2, count: 2 }]);
});

test('html that is embedded in the file is read as html', async () => {
  const parts = {
    'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Target="a.html"/></Relationships>',
    'word/a.html': '<h2>Eisen</h2><ul><li>Kent de wet</li></ul>',
  };
  expect(short((await read('<w:altChunk r:id="r1"/>', parts)).blocks)).toEqual(['h2 Eisen', 'e0 Kent de wet']);
});

test.each([
  ['a document type', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ['an entity of its own', '<x>&e;</x>'],
  ['an element that is not closed', '<x><y></x>'],
  ['two roots', '<x/><y/>'],
  ['a depth without end', `${'<x>'.repeat(500)}${'</x>'.repeat(500)}`],
])('XML with %s is refused', async (_what, xml) => {
  const refused = readDocument('x.docx', wordFile('', { 'word/document.xml': xml }));
  await expect(refused).rejects.toThrow(FileRefusal);
});
