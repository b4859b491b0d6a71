import './icon.css';
import { codicons } from './icon-set.ts';

export type IconName = keyof typeof codicons | 'fuel';

/** Every icon there is, for a test or a gallery. */
export const iconNames: readonly IconName[] = [...(Object.keys(codicons) as (keyof typeof codicons)[]), 'fuel'];

/** A picture of the set as it is drawn here. */
export type Glyph = { viewBox: string; paths: { d: string; isEvenOdd: boolean }[] };

/** Reads a picture of the set. They are all plain paths (a test holds them to it), most on a grid of 16, some of 24. */
export function glyphOf(svg: string): Glyph {
  const paths = [...svg.matchAll(/<path\b[^>]*>/g)].flatMap(([path]) => {
    const d = /\sd="([^"]+)"/.exec(path)?.[1];
    return d === undefined ? [] : [{ d, isEvenOdd: path.includes('fill-rule="evenodd"') }];
  });
  return { viewBox: /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 16 16', paths };
}

const glyphs = new Map<string, Glyph>();

function glyphOfIcon(name: keyof typeof codicons): Glyph {
  let found = glyphs.get(name);
  if (!found) {
    found = glyphOf(codicons[name]);
    glyphs.set(name, found);
  }
  return found;
}

const fuelPump =
  'M3 14.2V3.3C3 2.6 3.6 2 4.3 2h3.9c.7 0 1.3.6 1.3 1.3v10.9M1.8 14.2h9M4.9 4.1h2.7v2.5H4.9zM9.6 8.6h.8c.6 0 1.1.5 1.1 1.1v2c0 .6.4 1 1 1s1.1-.4 1.1-1V6.1l-2.2-2.2';

/** The outlines alone, on a grid of 16, for a drawing that places and scales them itself. */
export function IconPaths({ name }: { name: IconName }) {
  if (name === 'fuel') return <path className="rk-icon-line" d={fuelPump} />;
  const { viewBox, paths } = glyphOfIcon(name);
  const side = Number(viewBox.split(' ')[2]);
  const drawn = paths.map(({ d, isEvenOdd }) => <path key={d} d={d} fillRule={isEvenOdd ? 'evenodd' : 'nonzero'} />);
  return side === 16 ? drawn : <g transform={`scale(${16 / side})`}>{drawn}</g>;
}

/**
 * One icon in the colour of its text, silent for screen readers: the words beside it, or the label of its button, say
 * what it means. `size` in CSS pixels at 100%: 16 in rows, 20 to 22 where it stands alone, 12 to 14 inside a tag.
 */
export function Icon({ name, size = 16 }: { name: IconName; size?: 12 | 13 | 14 | 16 | 20 | 22 | 24 | undefined }) {
  return (
    <svg className="rk-icon" data-size={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <IconPaths name={name} />
    </svg>
  );
}
