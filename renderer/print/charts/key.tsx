import type { ReactNode } from 'react';
import { Drawing } from './drawing.tsx';
import { Fill, type FillKind } from './fill.tsx';

/** What the shapes of a picture mean, shown with the real shape. Its words are in the picture's alternative text. */
export function Key({ items, isAbove }: { items: readonly (readonly [ReactNode, string])[]; isAbove?: boolean }) {
  return (
    <p className={isAbove ? 'key key-above' : 'key'} aria-hidden="true">
      {items.map(([shape, text]) => (
        <span key={text}>
          {shape}
          {text}
        </span>
      ))}
    </p>
  );
}

/** A small piece of a fill, for a key. */
export function Swatch({ kind }: { kind: FillKind }) {
  return (
    <Drawing width={6} height={3}>
      <Fill kind={kind} x={0.2} y={0.2} width={5.6} height={2.6} />
    </Drawing>
  );
}
