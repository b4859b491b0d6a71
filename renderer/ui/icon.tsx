import './icon.css';
import { codicons } from './icon-set.ts';

export type IconName = keyof typeof codicons | 'fuel';

/** Every icon there is, for a test or a gallery. */
export const iconNames: readonly IconName[] = [...(Object.keys(codicons) as (keyof typeof codicons)[]), 'fuel'];

type Stroke = { d: string; isEvenOdd: boolean };

/** The outlines in one picture of the set. They are all plain paths on a grid of 16 (a test holds them to it). */
export function strokesOf(svg: string): Stroke[] {
  return [...svg.matchAll(/<path\b[^>]*>/g)].flatMap(([path]) => {
    const d = /\sd="([^"]+)"/.exec(path)?.[1];
    return d === undefined ? [] : [{ d, isEvenOdd: path.includes('fill-rule="evenodd"') }];
  });
}

const strokes = new Map<string, Stroke[]>();

function strokesOfIcon(name: keyof typeof codicons): Stroke[] {
  let found = strokes.get(name);
  if (!found) {
    found = strokesOf(codicons[name]);
    strokes.set(name, found);
  }
  return found;
}

/** The outlines alone, on a grid of 16, for a drawing that places and scales them itself. */
export function IconPaths({ name }: { name: IconName }) {
  if (name === 'fuel') {
    return (
      <path
        className="rk-icon-line"
        d="M3 14.2V3.3C3 2.6 3.6 2 4.3 2h3.9c.7 0 1.3.6 1.3 1.3v10.9M1.8 14.2h9M4.9 4.1h2.7v2.5H4.9zM9.6 8.6h.8c.6 0 1.1.5 1.1 1.1v2c0 .6.4 1 1 1s1.1-.4 1.1-1V6.1l-2.2-2.2"
      />
    );
  }
  return strokesOfIcon(name).map(({ d, isEvenOdd }) => (
    <path key={d} d={d} fillRule={isEvenOdd ? 'evenodd' : 'nonzero'} />
  ));
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
