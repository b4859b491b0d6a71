import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeChoice {
  /** Only these rules; else all of WCAG 2.2 AA and the good habits. */
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe holds against the page, one line a spot. What is to be judged for its colours must be in view. */
export async function axeFindings(page: Page, { rules, without = [] }: AxeChoice = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
  };
  const { violations, incomplete } = await page.evaluate(async (options) => {
    const { axe } = window as never as { axe: { run(context: object, options: unknown): Promise<AxeResults> } };
    // The land beside the road goes on beyond the edge of the picture and is cut off there, which axe does not see.
    const land = document.querySelector('.rk-land')?.parentElement;
    land?.remove();
    // What was said aloud a moment ago may name a row that has gone since; it is no part of the page that is judged.
    const results = await axe.run({ exclude: ['[data-live-announcer]'] }, options);
    if (land) document.querySelector('.rk-road svg')?.prepend(land);
    return results;
  }, options as unknown);
  // axe passes colours that it cannot judge. Words in a drawing are left to the unit test of the tokens; what is scrolled
  // half out of view is judged where it is in view.
  const isLeftOut = (node: NodeResult) =>
    /^<(text|tspan)/.test(node.html) || node.any[0]?.data?.messageKey === 'elmPartiallyObscured';
  const unjudged = incomplete
    .filter((result) => result.id === 'color-contrast')
    .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isLeftOut(node)) }));
  return [...violations, ...unjudged].flatMap((result) =>
    result.nodes.map(
      (node) => `${result.id}: ${node.target.join(' ')} | ${node.any[0]?.message ?? ''} | ${node.html.slice(0, 120)}`,
    ),
  );
}

/** The page or the sheet can be scrolled sideways; names what sticks out furthest. */
export function sidewaysFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (e: Element) =>
      `${e.tagName.toLowerCase()}.${e.getAttribute('class')} "${e.textContent?.slice(0, 40)}"`;
    return [document.documentElement, ...document.querySelectorAll('.rk-scroll, .rk-panel-body')]
      .filter((e) => e.scrollWidth > e.clientWidth)
      .map((box) => {
        const edge = box.getBoundingClientRect().left + box.clientWidth;
        const furthest = [...box.querySelectorAll('*')]
          .map((e) => ({ e, by: e.getBoundingClientRect().right - edge }))
          .reduce((a, b) => (b.by >= a.by ? b : a), { e: box, by: 0 });
        return `${name(box).slice(0, 40)} is ${box.scrollWidth - box.clientWidth} px too wide by ${name(furthest.e)}`;
      });
  });
}

/** What can be pressed and is smaller than 24 px, but for links within a sentence (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable =
      'button, a[href], input, textarea, select, summary, [role=link], [role=button], [role=tab], [role=menuitem], [role=option], [role=switch]';
    return [...document.querySelectorAll<HTMLElement | SVGElement>(pressable)]
      .filter((e) => e.closest('[aria-hidden=true], .rk-visually-hidden') === null)
      .filter((e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((e) => ({ e, box: (e.closest('label, .rk-input, .rk-palette-field') ?? e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && (box.width < 23.9 || box.height < 23.9))
      .filter(({ e }) => {
        const around = e.parentElement;
        const isInSentence = getComputedStyle(e).display === 'inline' && around !== null;
        return !(isInSentence && (around.textContent ?? '').trim() !== (e.textContent ?? '').trim());
      })
      .map(({ e, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${e.outerHTML.slice(0, 140)}`);
  });
}

/** More than one filled button on a sheet: who hesitates stops. */
export function filledButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const filled = [...document.querySelectorAll('.rk-scroll .rk-button[data-variant=primary]')];
    return filled.length > 1 ? filled.map((e) => e.textContent ?? '') : [];
  });
}

/** What can be pressed or typed in and lies, at its middle or near one of its ends, under something else. */
export function coveredFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable =
      'button, a[href], input, textarea, select, summary, [role=link], [role=button], [role=tab], [role=menuitem], [role=option], [role=switch]';
    const isClipped = (e: Element, x: number, y: number) => {
      for (let around = e.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const box = around.getBoundingClientRect();
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
      }
      return false;
    };
    const name = (e: Element | null | undefined) =>
      `${e?.tagName.toLowerCase()}.${e?.getAttribute('class')} "${e?.textContent?.trim().slice(0, 30)}"`;
    const found: string[] = [];
    for (const e of document.querySelectorAll(pressable)) {
      if (e.closest('[aria-hidden=true], .rk-visually-hidden, [inert]') !== null) continue;
      if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = e.getBoundingClientRect();
      // Of a slider only its thumb is seen.
      if (box.width <= 2 || box.height <= 2 || e.matches('[type=range]')) continue;
      for (const part of [0.1, 0.5, 0.9]) {
        const x = box.left + box.width * part;
        const y = box.top + box.height / 2;
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isClipped(e, x, y)) continue;
        const top = document.elementFromPoint(x, y);
        if (top === null || e.contains(top) || top.contains(e) || e.closest('label')?.contains(top)) continue;
        // What scrolls away under a label that stays, and the edge one takes hold of, are meant to be so.
        if (getComputedStyle(top).position === 'sticky' || top.matches('.rk-size-handle')) continue;
        found.push(`${name(e)} lies under ${name(top)}`);
        break;
      }
    }
    return found;
  });
}
