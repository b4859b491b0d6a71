import { describe, expect, test } from 'vitest';
import { columnLevels, levelMarkOf, writtenLevel } from '#shared/profile/levels.ts';

/** "Samenwerken, 3 of 1–5": what is left of the line, the level, and its scale when the line names it. */
function told(line: string): string {
  const mark = levelMarkOf(line);
  if (mark === null) return 'none';
  const left = `${line.slice(0, mark.start)}${line.slice(mark.end)}`.trim();
  const scale = mark.most === null ? '' : ` of ${mark.least ?? 1}–${mark.most}`;
  return `${left}, ${[mark.value ?? '', mark.word ?? ''].filter((part) => part !== '').join(' ')}${scale}${mark.isSure ? '' : '?'}`;
}

describe('a level behind the words', () => {
  test.each([
    ['niveau 3', '3'],
    ['(niveau 3)', '3'],
    ['– niv. 3', '3'],
    ['(niv.3)', '3'],
    ['[3]', '3?'],
    ['(N3)', '3'],
    ['N3', '3?'],
    ['– 3', '3?'],
    [': 3', '3?'],
    ['........ 3', '3?'],
    ['\t3', '3?'],
    ['→ 3', '3?'],
    ['= 3', '3?'],
    ['3/5', '3 of 1–5'],
    [': 3 / 5', '3 of 1–5'],
    [', 3 van de 5', '3 of 1–5'],
    ['(3 uit de 5)', '3 of 1–5'],
    ['(3 op 5)', '3 of 1–5?'],
    [': score 3', '3'],
    ['(schaal 1-4: 3)', '3 of 1–4'],
    [': 3 (op een schaal van 1 tot 5)', '3 of 1–5'],
    ['– 2 (schaal 0 t/m 3)', '2 of 0–3'],
    ['(niveau 3 van 5)', '3 of 1–5'],
    ['(niveau 3: gevorderd)', '3 gevorderd'],
    ['– niveau 3 (gevorderd)', '3 gevorderd'],
    ['– gevorderd (3)', '3 gevorderd'],
    ['(3 = gevorderd)', '3 gevorderd'],
    ['(gevorderd)', 'gevorderd'],
    ['– gevorderd', 'gevorderd'],
    ['– goed', 'goed?'],
    ['– vereist: gevorderd', 'gevorderd'],
    ['op gevorderd niveau', 'gevorderd'],
    ['– vereist niveau: 3', '3'],
    ['(min. niveau 3)', '3'],
    ['niveau 3 of hoger', '3'],
    ['(niveau 3 is vereist)', '3'],
    ['(≥ 3)', '3?'],
    ['– niveau drie', '3'],
    ['(derde niveau)', '3'],
    ['(C)', '3?'],
    ['op C-niveau', '3'],
    ['– gewenst niveau III', '3'],
    ['(III)', '3?'],
    ['●●●○○', '3 of 1–5'],
    ['★★★', '3'],
    ['▮▮▮▯▯', '3 of 1–5'],
    ['***', '3?'],
    ['xxx', '3?'],
    ['+++', '3?'],
    ['(3 sterren)', '3?'],
  ])('%s', (behind, expected) => {
    expect(told(`Samenwerken ${behind}`)).toBe(`Samenwerken, ${expected}`);
  });
});

test.each([
  ['Niveau 3: Plannen', 'Plannen, 3'],
  ['Niveau III – Plannen', 'Plannen, 3'],
  ['★★★ Plannen', 'Plannen, 3'],
  ['3/5 Plannen', 'Plannen, 3 of 1–5'],
  ['(gevorderd) Plannen', 'Plannen, gevorderd'],
  ['Gevorderd: plannen', 'plannen, gevorderd'],
  ['Goed: plannen', 'plannen, goed?'],
  ['[3] Plannen', 'Plannen, 3?'],
])('a level before the words: %s', (line, expected) => {
  expect(told(line)).toBe(expected);
});

test('a level in brackets amid the words is read, and the words stay whole', () => {
  expect(told('Excel (niveau 3) voor maandrapporten')).toBe('Excel (niveau 3) voor maandrapporten, 3');
});

test.each([
  'Samenwerken',
  'Mbo niveau 4',
  'Mbo werk- en denkniveau (niveau 4)',
  'Verzorgende niveau 3',
  'Salarisschaal 9',
  'Geeft les aan groep 3',
  'Rijbewijs B',
  'Kent de klassen 1 en 2',
  'Excel niveau 3 en Word niveau 2',
  'Excel (gevorderd) en Word (basis)',
  'Plannen niveau 3 of 4',
  'Plannen (2-3)',
  'Plannen – basis of gevorderd',
  'Werkt drie dagen per week',
  'Werkt zelfstandig',
  'Spreekt goed',
  'Minimaal 3 jaar ervaring',
  '3 – Plannen',
  '3. Plannen',
  'Niveau 3',
  'Code-95',
  'B-2',
])('no level: %s', (line) => {
  expect(levelMarkOf(line)).toBeNull();
});

test('a number that nothing but a space keeps apart may be the end of a name', () => {
  expect(levelMarkOf('Kennis van Office 365')).toBeNull();
  expect(levelMarkOf('Engels 3')).toMatchObject({ value: 3, isSure: false, isBare: true });
});

test('only of a language a letter with a number says how well', () => {
  expect(told('Engels minimaal B2 of hoger')).toBe('Engels, 4 of 1–6');
  expect(told('Schrijft brieven op B1-niveau')).toBe('Schrijft brieven, 3 of 1–6?');
});

describe('a cell', () => {
  test.each([
    ['3', 3],
    ['niv. 3', 3],
    ['3 van 5', 3],
    ['3,0', 3],
    ['3*', 3],
    ['3+', 3],
    ['min. 3', 3],
    ['Niveau 3: gevorderd', 3],
    ['C – gevorderd', 3],
    ['IV', 4],
    ['●●○', 2],
    ['xx', 2],
    ['e-3', 3],
  ])('%s', (words, value) => {
    expect(writtenLevel(words)?.value).toBe(value);
  });

  test.each(['n.v.t.', '2 of 3', '1-4', 'drie', 'x', 'Stelt plannen op', '12', '3 (later 4)', ''])(
    'no level: %s',
    (words) => {
      expect(writtenLevel(words)).toBeNull();
    },
  );

  test('below a column that is called a level, a word for a number is one', () => {
    expect(writtenLevel('drie', true)?.value).toBe(3);
  });
});

describe('the cells of a column are read together', () => {
  const values = (...cells: string[]) => columnLevels(cells).map((level) => level?.value ?? null);

  test('a dash is a level among pluses, else it says that there is none', () => {
    expect(values('++', '-', '+')).toEqual([2, -1, 1]);
    expect(values('3', '-', '4')).toEqual([3, null, 4]);
  });

  test('one cross is a level beside longer rows, else a tick', () => {
    expect(values('xxx', 'x', 'xx')).toEqual([3, 1, 2]);
    expect(values('x', '', 'x')).toEqual([null, null, null]);
  });

  test('"4 of 5" is out of five when every cell ends so, else either of two', () => {
    expect(values('4 of 5', '5 of 5', '1 of 5')).toEqual([4, 5, 1]);
    expect(values('4 of 5', '3', '2 of 3')).toEqual([null, 3, null]);
  });
});
