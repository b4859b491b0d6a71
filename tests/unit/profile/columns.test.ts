import { expect, test } from 'vitest';
import { readText } from '#shared/document/read-text.ts';
import { readProfile } from '#shared/profile/read-profile.ts';

/** Each requirement with its level, of a table below "Competenties". */
function levels(table: string): string[] {
  const { items } = readProfile(readText(`# Functieprofiel adviseur\n\n# Competenties\n\n${table.trim()}`));
  return items.map((item) => `${item.text} ${item.level ? (item.level.level ?? '?') : 'none'}`);
}

const rows = (...cells: string[]) =>
  ['Samenwerken', 'Plannen', 'Kennis van de Woo'].map((name, i) => `| ${name} | ${cells[i]} |`).join('\n');

test.each([
  'Min.',
  'Eis',
  'Beheersing',
  'Mate',
  'Zwaarte',
  '1-5',
  'Target',
  'Punten',
  'Vereist niveau',
  'Streefniveau',
])('a column of nothing but levels is one, whatever stands above it: %s', (name) => {
  expect(levels(`| Competentie | ${name} |\n${rows('2', '4', '3')}`)).toEqual([
    'Samenwerken 2',
    'Plannen 4',
    'Kennis van de Woo 3',
  ]);
});

test('without names above them the first row is one of them', () => {
  expect(levels(rows('basis', 'expert', 'gevorderd'))).toEqual(['Samenwerken 1', 'Plannen 5', 'Kennis van de Woo 3']);
  expect(levels(rows('niveau 2', 'niveau 4', 'niveau 3'))).toEqual([
    'Samenwerken 2',
    'Plannen 4',
    'Kennis van de Woo 3',
  ]);
});

test('of two columns of levels the one that is asked counts', () => {
  const table = (names: string) => `| Competentie | ${names} |\n${rows('1 | 2', '2 | 4', '3 | 3')}`;
  const asked = ['Samenwerken 2', 'Plannen 4', 'Kennis van de Woo 3'];
  expect(levels(table('Huidig niveau | Gewenst niveau'))).toEqual(asked);
  expect(levels(table('Startniveau | Eindniveau'))).toEqual(asked);
  expect(levels(table('Niveau nu | Niveau vereist'))).toEqual(asked);
  expect(levels(table('Min. | Max.'))).toEqual(['Samenwerken 1', 'Plannen 2', 'Kennis van de Woo 3']);
});

test('where a table names a level for each of several jobs, none is read', () => {
  expect(levels(`| Competentie | Junior | Medior | Senior |\n${rows('1 | 2 | 3', '2 | 3 | 4', '1 | 2 | 2')}`)).toEqual([
    'Samenwerken none',
    'Plannen none',
    'Kennis van de Woo none',
  ]);
});

test('a dash in a column of levels names none', () => {
  expect(levels(`| Competentie | Niveau |\n${rows('2', '-', '3')}`)).toEqual([
    'Samenwerken 2',
    'Plannen none',
    'Kennis van de Woo 3',
  ]);
});

test.each(['Niveau (max. 4)', 'Niveau (1 t/m 4)', 'Niveau van 4', 'Score op een vierpuntsschaal'])(
  'the name of the column says how far its scale goes: %s',
  (name) => {
    expect(levels(`| Competentie | ${name} |\n${rows('1', '4', '3')}`)).toEqual([
      'Samenwerken 1',
      'Plannen 5',
      'Kennis van de Woo 4',
    ]);
  },
);

test('a table that explains the levels asks nothing, and says how far they go', () => {
  const scale = '| Niveau | Betekenis |\n| 1 | onder begeleiding |\n| 2 | zelfstandig |\n| 3 | leert het anderen |';
  expect(levels(`${scale}\n\nPer competentie:\n\n| Competentie | Niveau |\n${rows('1', '2', '3')}`)).toEqual([
    'Samenwerken 1',
    'Plannen 3',
    'Kennis van de Woo 5',
  ]);
});

test('levels that name their own scale each keep it', () => {
  const { items } = readProfile(readText('# Competenties\n\n• Plannen: 3/4\n• Luisteren: 3/5\n• Schrijven: 3/3'));
  expect(items.map((item) => item.level?.level)).toEqual([4, 3, 5]);
});

test('headings with a level are asked, whatever words they hold, and their number is no part of them', () => {
  const text =
    '# Competenties\n\n## 2.1 Kennis van Excel (C)\n\n• Maakt draaitabellen\n\n## 2.2 Luisteren (B)\n\n• Vat samen';
  const { items } = readProfile(readText(text));
  expect(items.map((item) => [item.text, item.level?.words, item.behaviours.length])).toEqual([
    ['Kennis van Excel', 'C', 1],
    ['Luisteren', 'B', 1],
  ]);
});

test('a line of nothing but a level belongs to what stands above it', () => {
  const text = '# Competenties\n\nSamenwerken\nNiveau 2 van 5\nPlannen\nNiveau 4 van 5\nSchrijven\n●●●○○\n';
  const { items } = readProfile(readText(text));
  expect(items.map((item) => [item.text, item.level?.level])).toEqual([
    ['Samenwerken', 2],
    ['Plannen', 4],
    ['Schrijven', 3],
  ]);
});

test('below a cell that spans several columns stand their names', () => {
  const crosses = `| Competentie | Niveau | | | |\n| | 1 | 2 | 3 | 4 |\n${rows(' | x | | ', ' | | | x', 'x | | | ')}`;
  expect(levels(crosses)).toEqual(['Samenwerken 2', 'Plannen 5', 'Kennis van de Woo 1']);
  const both = `| Competentie | Niveau | |\n| | Huidig | Gewenst |\n${rows('1 | 2', '2 | 4', '3 | 3')}`;
  expect(levels(both)).toEqual(['Samenwerken 2', 'Plannen 4', 'Kennis van de Woo 3']);
});

test('lines that spaces set in columns are a table', () => {
  expect(levels('Samenwerken         2\nPlannen             4\nKennis van de Woo   3')).toEqual([
    'Samenwerken 2',
    'Plannen 4',
    'Kennis van de Woo 3',
  ]);
  // Two lines, or gaps that stand anywhere, are no table.
  const { blocks } = readText('Een regel   met een gat.\nNog een   regel met een gat.\nHier staat   er weer een.');
  expect(blocks.some((block) => block.kind === 'table')).toBe(false);
});

test('a row written below each other, each cell with the name of its column', () => {
  const { items } = readProfile(
    readText(
      'Competentie: Luisteren\nNiveau: 4\nGedrag: Vat samen. Vraagt door.\n\nCompetentie: Schrijven\nGedrag: Kort en helder\nNiveau: 2\n',
    ),
  );
  expect(items.map((item) => [item.text, item.level?.level, item.behaviours.map((b) => b.text)])).toEqual([
    ['Luisteren', 4, ['Vat samen', 'Vraagt door']],
    ['Schrijven', 2, ['Kort en helder']],
  ]);
});

test('of the levels below a competence the one with a tick is asked, and without a tick none', () => {
  const text = (boxes: string) => readText(`# Competenties\n\n## Luisteren\n\n${boxes}`);
  const level = (boxes: string) => readProfile(text(boxes)).items.map((item) => [item.text, item.level?.level ?? null]);
  expect(level('☐ Niveau 1\n☒ Niveau 2\n☐ Niveau 3')).toEqual([['Luisteren', 3]]);
  expect(level('☐ Niveau 1\n☐ Niveau 2\n☐ Niveau 3')).toEqual([['Luisteren', null]]);
  expect(levels(`| Competentie | Niveau |\n${rows('☐ 1 ☒ 2 ☐ 3', '☒ 1 ☐ 2 ☐ 3', '☐ 1 ☐ 2 ☐ 3')}`)).toEqual([
    'Samenwerken 2',
    'Plannen 1',
    'Kennis van de Woo none',
  ]);
});

test('a heading with a level gives it to all that stands below it', () => {
  const text =
    '# Vaardigheden op basisniveau\n\n• Excel\n\n# Vaardigheden op expertniveau\n\n• Python\n\n# Taken\n\n• Bouwt modellen';
  const { items } = readProfile(readText(text));
  expect(items.map((item) => [item.text, item.level?.words ?? null])).toEqual([
    ['Excel', 'basisniveau'],
    ['Python', 'expertniveau'],
    ['Bouwt modellen', null],
  ]);
});
