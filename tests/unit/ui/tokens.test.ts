import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '../../../renderer');
const tokensCss = readFileSync(path.join(renderer, 'ui/tokens.css'), 'utf8');

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
type Theme = (typeof themes)[number];

/** The declarations of one theme, by name without the dashes. */
function valuesOf(theme: Theme): Map<string, string> {
  const body = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(tokensCss)?.[1] ?? '';
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] as string, m[2] as string]));
}

const values = Object.fromEntries(themes.map((theme) => [theme, valuesOf(theme)])) as Record<
  Theme,
  Map<string, string>
>;

/** Relative luminance of "#rrggbb" as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, front: string, back: string): number {
  const [light = 0, dark = 0] = [front, back]
    .map((name) => {
      const value = values[theme].get(name);
      if (!value || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${name} has no plain colour in ${theme}`);
      return luminance(value);
    })
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const frames = ['surface-frame', 'surface-side', 'surface-editor', 'surface-raised', 'surface-sunken'];
const rows = [...frames, 'surface-hover', 'surface-selected'];
const softs = ['accent-soft', 'error-soft', 'warn-soft', 'tip-soft', 'done-soft'];
const land = ['road-land', 'road-field-1', 'road-field-2', 'road-field-3', 'road-water'];
const states = ['error', 'warn', 'tip', 'done'];
const steps = ['step-1', 'step-2', 'step-3'];
const sources = ['department', 'personal', 'private', 'other'].map((name) => `source-${name}`);
const factors = ['know', 'want', 'can', 'dare', 'may'].map((name) => `factor-${name}`);
const marks = ['chart-required', 'chart-own', 'chart-others', 'chart-agreed'];

/** What stands on what. Words ask 4.5 (7 in high contrast), marks and borders 3 (4.5). */
const words: [front: string, backs: string[]][] = [
  ['text', [...rows, ...softs, ...steps.map((step) => `${step}-soft`), ...sources.map((s) => `${s}-soft`), ...land]],
  ['text', ['chart-gap']],
  ['text-muted', [...rows, ...softs, ...land]],
  ['text-link', [...rows, 'accent-soft']],
  ['accent-text', [...rows, 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ...states.map((state): [string, string[]] => [`${state}-text`, [...frames, 'surface-hover', `${state}-soft`]]),
  ...steps.map((step): [string, string[]] => [`${step}-text`, [...frames, `${step}-soft`]]),
  ['text-disabled', frames],
  ['surface-raised', ['accent', 'done', 'warn']],
  ['surface-editor', ['step-1', 'step-2-text', 'step-3', 'text']],
];
const marksOnGround: [front: string, backs: string[]][] = [
  ['border-strong', frames],
  ['focus', [...rows, 'accent-soft']],
  ['accent', [...rows, 'accent-soft']],
  ...states.map((state): [string, string[]] => [state, [...frames, 'surface-hover', `${state}-soft`]]),
  ...steps.map((step): [string, string[]] => [step, ['surface-side', 'surface-editor', 'surface-raised', 'road-land']]),
  ...factors.map((factor): [string, string[]] => [factor, ['surface-side', 'surface-editor', 'surface-raised']]),
  ...sources.map((source): [string, string[]] => [source, ['surface-editor', 'surface-raised']]),
  ...marks.map((mark): [string, string[]] => [mark, ['surface-editor', 'chart-gap']]),
  ['chart-axis', ['surface-editor']],
  ['road-line', ['road']],
  ['road-line-todo', ['road-todo']],
];

describe.each(themes)('contrast in %s', (theme) => {
  const isHigh = theme.startsWith('hc');
  test.each(words)('%s reads on its grounds', (front, backs) => {
    for (const back of backs)
      expect(contrast(theme, front, back), `on ${back}`).toBeGreaterThanOrEqual(isHigh ? 7 : 4.5);
  });
  test.each(marksOnGround)('%s shows on its grounds', (front, backs) => {
    for (const back of backs)
      expect(contrast(theme, front, back), `on ${back}`).toBeGreaterThanOrEqual(isHigh ? 4.5 : 3);
  });
});

test('every theme gives every name a value', () => {
  const names = [...values.light.keys()];
  expect(names.length).toBeGreaterThan(70);
  for (const theme of themes) expect([...values[theme].keys()].sort(), theme).toEqual([...names].sort());
});

describe('the styles of the window', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.startsWith('print') && file !== path.join('ui', 'tokens.css'),
  );
  const defined = new Set([...tokensCss.matchAll(/--([\w-]+):/g)].map((m) => m[1]));
  // Set by the library on what floats, and on rows of a tree.
  for (const name of [
    'trigger-width',
    'trigger-anchor-point',
    'page-height',
    'visual-viewport-height',
    'tree-item-level',
  ])
    defined.add(name);

  test('there are styles to look at', () => {
    expect(files).toContain(path.join('ui', 'button.css'));
  });

  test.each(files)('%s takes every colour from the tokens', (file) => {
    const css = readFileSync(path.join(renderer, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const literals = css.match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(/gi);
    expect(literals).toBeNull();
    const colours = css.matchAll(/(?:color|background|fill|stroke|border(?:-[a-z-]+)?|outline)\s*:\s*([^;]+);/g);
    const named = [...colours].flatMap(
      (m) => m[1]?.match(/\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange)\b/) ?? [],
    );
    expect(named).toEqual([]);
  });

  test.each(files)('%s uses only names that exist', (file) => {
    const css = readFileSync(path.join(renderer, file), 'utf8');
    const own = new Set([...css.matchAll(/--([\w-]+):/g)].map((m) => m[1]));
    const unknown = [...css.matchAll(/var\(--([\w-]+)/g)]
      .map((m) => m[1])
      .filter((name) => !defined.has(name) && !own.has(name));
    expect(unknown).toEqual([]);
  });
});
