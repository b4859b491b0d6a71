import { embeddedFonts, uiFamily } from './picture-fonts.ts';

/** What a style sheet gave a shape and a file has to say itself. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const svgSpace = 'http://www.w3.org/2000/svg';

/** Around a drawing that gets its title with it, in CSS pixels. */
const edge = 20;
const titleHeight = 40;

/**
 * A drawing on the screen as a drawing that stands alone: colours and type written out, names as titles, no links. With a
 * title it gets that above it and an edge around it.
 */
export async function pictureFile(drawing: SVGSVGElement, title: string | null): Promise<SVGSVGElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeOut(drawing, copy);
  const { width, height } = drawing.viewBox.baseVal;
  const [beside, above] = title === null ? [0, 0] : [edge, edge + titleHeight];
  const box = { x: -beside, y: -above, width: width + 2 * beside, height: height + above + beside };
  copy.setAttribute('xmlns', svgSpace);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('font-family', `${uiFamily}, 'Segoe UI', Arial, sans-serif`);
  const ground = shape('rect', { ...box, fill: groundUnder(drawing) });
  if (title !== null) {
    const look = {
      x: 0,
      y: -titleHeight + 22,
      fill: getComputedStyle(drawing).color,
      'font-size': 18,
      'font-weight': 650,
    };
    const words = shape('text', look);
    words.textContent = title;
    copy.prepend(words);
  }
  const style = document.createElementNS(svgSpace, 'style');
  style.textContent = await embeddedFonts();
  copy.prepend(style, ground);
  return copy;
}

function shape(name: 'rect' | 'text', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function writeOut(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  const name = copy.getAttribute('aria-label');
  if (style.display === 'none') {
    copy.remove();
    return;
  }
  // The children first: what is taken out must not move the pairs.
  const pairs = [...shown.children].map((child, i) => [child, copy.children[i]] as const);
  for (const [child, copied] of pairs) if (copied) writeOut(child, copied);
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== '') copy.setAttribute(property, value);
  }
  for (const gone of ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'data-place'])
    copy.removeAttribute(gone);
  if (name !== null) {
    const title = document.createElementNS(svgSpace, 'title');
    title.textContent = name;
    copy.prepend(title);
  }
}

/** The colour the drawing stands on. */
function groundUnder(drawing: Element): string {
  for (let at: Element | null = drawing; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour)) return colour;
  }
  return 'white';
}
