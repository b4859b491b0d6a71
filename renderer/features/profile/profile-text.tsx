import { useEffect, useRef } from 'react';
import type { ProfileHeading } from '#shared/profile/read-profile.ts';

export interface Mark {
  readonly key: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly isTicked: boolean;
}

/** The text of a profile as it was read, with the words each proposal came from underlined and numbered. */
export function ProfileText({
  text,
  headings,
  marks,
  selected,
  onSelect,
}: {
  text: string;
  headings: readonly ProfileHeading[];
  marks: readonly Mark[];
  selected: string | null;
  onSelect: (key: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = selected === null ? null : box.current?.querySelector(`[data-mark="${CSS.escape(selected)}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a short way for the mouse; the keys walk through the list beside it
    <div
      ref={box}
      className="rk-profile-text"
      onClick={(event) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')?.dataset.mark;
        if (key !== undefined) onSelect(key);
      }}
    >
      {piecesOf(text, headings, marks).map((piece) =>
        piece.mark ? (
          <mark
            key={piece.start}
            data-mark={piece.mark.key}
            data-selected={piece.mark.key === selected || undefined}
            data-ticked={piece.mark.isTicked || undefined}
          >
            {piece.text}
            <sup>{piece.mark.number}</sup>
          </mark>
        ) : piece.isHeading ? (
          <b key={piece.start}>{piece.text}</b>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
  readonly isHeading: boolean;
}

/** The whole text in pieces. Marks that lie over one another (after a split) are shown once. */
function piecesOf(text: string, headings: readonly ProfileHeading[], marks: readonly Mark[]): Piece[] {
  const spans = [
    ...headings.map(({ start, end }) => ({ start, end, mark: null })),
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, mark })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, mark } of spans) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), mark: null, isHeading: false });
    pieces.push({ start, text: text.slice(start, end), mark, isHeading: mark === null });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), mark: null, isHeading: false });
  return pieces;
}
