import { type ReactNode, useEffect, useRef } from 'react';
import type { Block, Cell, EntryBlock, Place, TableBlock } from '#shared/document/document.ts';
import type { ProfileTable } from '#shared/profile/read-profile.ts';
import { type ColumnChoice, ColumnRow } from './column-row.tsx';

export interface Mark extends Place {
  readonly key: string;
  readonly number: number;
  readonly isTicked: boolean;
}

/** A profile as its document looks, with the words each proposal came from underlined and numbered. */
export function DocumentView({
  text,
  blocks,
  marks,
  tables,
  selected,
  onSelect,
  onColumn,
}: {
  text: string;
  blocks: readonly Block[];
  marks: readonly Mark[];
  tables: readonly ProfileTable[];
  selected: string | null;
  onSelect: (key: string) => void;
  onColumn: (choice: ColumnChoice) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = selected === null ? null : box.current?.querySelector(`[data-mark="${CSS.escape(selected)}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const words = (place: Place) => <MarkedWords text={text} place={place} marks={marks} selected={selected} />;
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
      {drawn(blocks, words, (table) => {
        const known = tables.find((t) => t.start === table.start);
        return known?.shape.form === 'rows' ? <ColumnRow table={known} onColumn={onColumn} /> : null;
      })}
    </div>
  );
}

type WordsAt = (place: Place) => ReactNode;

function drawn(blocks: readonly Block[], words: WordsAt, columns: (table: TableBlock) => ReactNode): ReactNode[] {
  return groupsOf(blocks).map((group) => {
    const block = group[0] as Block;
    switch (block.kind) {
      case 'heading':
        return (
          <p key={block.start} className="rk-doc-heading" data-level={Math.min(block.level, 4)}>
            {words(block)}
          </p>
        );
      case 'entry':
        return <Entries key={block.start} entries={group as readonly EntryBlock[]} words={words} />;
      case 'table':
        return (
          <div key={block.start} className="rk-doc-table">
            <table>
              <thead>{columns(block)}</thead>
              <tbody>
                {block.rows.map((row) => (
                  <tr key={row.start}>
                    {row.cells.map((cell, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: cells have their column and nothing else
                      <td key={i}>
                        <CellWords cell={cell} words={words} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      case 'box':
        return (
          <div key={block.start} className="rk-doc-box">
            {drawn(block.blocks, words, columns)}
          </div>
        );
      case 'note':
        return (
          <p key={block.start} className="rk-doc-note">
            <sup>{block.sign}</sup> {words(block)}
          </p>
        );
      default:
        return (
          <p key={block.start} className="rk-doc-words">
            {words(block)}
          </p>
        );
    }
  });
}

/** Entries that follow each other are one list. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'entry' && last?.[0]?.kind === 'entry') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Entries({ entries, words }: { entries: readonly EntryBlock[]; words: WordsAt }) {
  return (
    <ul className="rk-doc-list">
      {entries.map((entry) => (
        <li key={entry.start} data-depth={Math.min(entry.depth, 4)}>
          <span aria-hidden={entry.isChecked === null || undefined}>{entry.sign}</span>
          <span>{words(entry)}</span>
        </li>
      ))}
    </ul>
  );
}

function CellWords({ cell, words }: { cell: Cell; words: WordsAt }) {
  const [only, ...more] = cell.blocks;
  if (only && more.length === 0 && only.kind === 'paragraph') return words(only);
  return drawn(cell.blocks, words, () => null);
}

/** Words with what was proposed from them marked. Marks that lie over one another (after a split) are shown once. */
function MarkedWords({
  text,
  place,
  marks,
  selected,
}: {
  text: string;
  place: Place;
  marks: readonly Mark[];
  selected: string | null;
}) {
  const own = marks.filter((mark) => mark.start < place.end && mark.end > place.start);
  const pieces: ReactNode[] = [];
  let at = place.start;
  for (const mark of own) {
    const start = Math.max(mark.start, place.start);
    const end = Math.min(mark.end, place.end);
    if (start < at) continue;
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(
      <mark
        key={mark.key}
        data-mark={mark.key}
        data-selected={mark.key === selected || undefined}
        data-ticked={mark.isTicked || undefined}
      >
        {text.slice(start, end)}
        {mark.end <= place.end && <sup>{mark.number}</sup>}
      </mark>,
    );
    at = end;
  }
  if (at < place.end) pieces.push(text.slice(at, place.end));
  return pieces;
}
