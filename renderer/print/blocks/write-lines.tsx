import type { ReactNode } from 'react';

/** Empty lines to write on; a reader of the tags has no use for them. */
export function WriteLines({ count }: { count: number }) {
  const lines = Array.from({ length: count }, (_, place) => place);
  return (
    <div className="write" aria-hidden="true">
      {lines.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}

/** Boxes to tick with a pen, each with its word. */
export function TickBoxes({
  words,
  children,
}: {
  words: readonly string[];
  /** Room to write after the last word. */
  children?: ReactNode;
}) {
  return (
    <span className="boxes">
      {words.map((word) => (
        <span key={word}>
          <span className="box" aria-hidden="true" />
          {word}
        </span>
      ))}
      {children}
    </span>
  );
}

/** Names with room below each to write, or with what is known already. */
export function Blanks({ blanks }: { blanks: readonly (readonly [string, string])[] }) {
  return (
    <dl className="blanks">
      {blanks.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
