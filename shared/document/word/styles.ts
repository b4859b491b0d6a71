import { elementIn, elementsIn, type XmlElement } from '../xml.ts';

/** What a paragraph style says about its paragraphs, that of the styles it is based on included. */
export interface ParagraphStyle {
  readonly name: string;
  /** From 1; null = no heading. */
  readonly headingLevel: number | null;
  readonly numId: string | null;
  readonly ilvl: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

const plain: ParagraphStyle = { name: '', headingLevel: null, numId: null, ilvl: 0, isBold: false, isHidden: false };

/** The styles of a Word document by their id. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, ParagraphStyle>();
  readonly #default: string;

  constructor(root: XmlElement | undefined) {
    let standard = '';
    for (const style of elementsIn(root, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.#elements.set(id, style);
      if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) standard = id;
    }
    this.#default = standard;
  }

  of(id: string | undefined): ParagraphStyle {
    return this.#read(id ?? this.#default, 0);
  }

  #read(id: string, depth: number): ParagraphStyle {
    const known = this.#known.get(id);
    if (known) return known;
    const element = this.#elements.get(id);
    if (element === undefined || depth > 20) return { ...plain, headingLevel: levelByName(id) };
    const based = elementIn(element, 'w:basedOn')?.attributes['w:val'];
    const base = based ? this.#read(based, depth + 1) : plain;
    const name = (elementIn(element, 'w:name')?.attributes['w:val'] ?? id).toLowerCase();
    const outline = elementIn(element, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
    const number = elementIn(element, 'w:pPr', 'w:numPr');
    const bold = elementIn(element, 'w:rPr', 'w:b');
    const own = levelByName(name) ?? levelByName(id) ?? outlineLevel(outline);
    const style: ParagraphStyle = {
      name,
      headingLevel: own ?? (outline === undefined ? base.headingLevel : null),
      numId: elementIn(number, 'w:numId')?.attributes['w:val'] ?? base.numId,
      ilvl: Number(elementIn(number, 'w:ilvl')?.attributes['w:val'] ?? base.ilvl) || 0,
      isBold: bold ? isOn(bold.attributes['w:val'] ?? '1') : base.isBold,
      isHidden: elementIn(element, 'w:rPr', 'w:vanish') !== undefined || base.isHidden,
    };
    this.#known.set(id, style);
    return style;
  }
}

/** The level of a heading by its outline level, 0–8; 9 is running text. */
export function outlineLevel(outline: string | undefined): number | null {
  const level = Number(outline);
  return outline !== undefined && level >= 0 && level < 9 ? level + 1 : null;
}

/** Built-in heading styles by their name in Word's languages that are met here. */
function levelByName(name: string): number | null {
  const words = name.toLowerCase();
  const found = /^(?:heading|kop|koptekst|überschrift|titre)[\s_]*([1-9])$/.exec(words);
  if (found) return Number(found[1]);
  return /^(?:title|titel|documenttitel)$/.test(words) ? 1 : null;
}

/** Whether a switch of Word stands on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
