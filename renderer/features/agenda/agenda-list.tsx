import './agenda-list.css';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { nameOfItem } from '#shared/text/agenda-names.ts';
import { formatDate } from '#shared/text/format.ts';
import { today as todayNow } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { type AgendaLine, agendaLines, type ListShape } from './agenda-lines.ts';
import { AgendaListRow } from './agenda-list-row.tsx';
import { openItem } from './open-item.ts';
import { useRowHeight } from './row-height.ts';
import { moveByKey, type Rescheduling } from './use-rescheduling.ts';
import { useViewport } from './use-viewport.ts';

const pageOfItems = 10;

/** The agenda as a list by month or by week. Only what is in view is drawn. */
export function AgendaList({
  view,
  items,
  conflicts,
  shape,
  moving,
  chosen,
  onChoose,
  todayAsked,
}: {
  view: PlanView;
  items: readonly AgendaItem[];
  conflicts: ReadonlyMap<string, RecordOf<'leave'>>;
  shape: ListShape;
  moving: Rescheduling;
  chosen: string | null;
  onChoose: (key: string) => void;
  /** Counts up each time somebody asks for today. */
  todayAsked: number;
}) {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight('list');
  const { viewport, onScroll } = useViewport(frame, rowHeight);
  const lines = useMemo(() => agendaLines(items, shape), [items, shape]);
  const today = todayNow();
  const ahead = useMemo(
    () =>
      Math.max(
        0,
        lines.findIndex((line) => line.type === 'item' && line.item.startDate >= today),
      ),
    [lines, today],
  );
  const rowOf = useMemo(() => new Map(lines.map((line, row) => [line.key, row])), [lines]);
  const firstAhead = lines[ahead];
  const current =
    chosen !== null && rowOf.has(chosen) ? chosen : firstAhead?.type === 'item' ? firstAhead.item.key : null;
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    frame.current
      ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)
      ?.focus({ preventScroll: true });
    wanted.current = null;
  });
  const place = useRef(0);
  place.current = headOf(lines, ahead) * rowHeight;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edit must not scroll away what one is looking at
  useLayoutEffect(() => {
    frame.current?.scrollTo({ top: place.current });
  }, [shape, todayAsked]);

  const goTo = (at: number, by: 1 | -1) => {
    let next = Math.min(Math.max(at, 0), lines.length - 1);
    while (lines[next] && lines[next]?.type !== 'item') next += by;
    const line = lines[next];
    if (line?.type !== 'item') return;
    moving.keep();
    onChoose(line.item.key);
    intoView(frame.current, next, rowHeight);
    wanted.current = line.item.key;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = current === null ? -1 : (rowOf.get(current) ?? -1);
    const line = lines[at];
    if (line?.type !== 'item' || !(event.target as Element).closest('.rk-al-item')) return;
    if (!moveByKey(event, line.item, moving) && !goByKey(event, at, lines, goTo, line.item)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { firstRow, lastRow } = viewport;
  const shown = lines.slice(firstRow, lastRow + 1).map((line, i) => ({ line, row: firstRow + i }));
  // What Tab leads to is always there, also out of view.
  const currentRow = current === null ? undefined : rowOf.get(current);
  const currentLine = currentRow === undefined ? undefined : lines[currentRow];
  if (currentLine && currentRow !== undefined && (currentRow < firstRow || currentRow > lastRow))
    shown.push({ line: currentLine, row: currentRow });
  return (
    <>
      <p id={helpId} className="rk-visually-hidden">
        {t.keys}
      </p>
      <div ref={frame} className="rk-al-frame" onScroll={onScroll}>
        <section
          className="rk-al"
          style={{ blockSize: `${lines.length * rowHeight}px`, '--tl-row': `${rowHeight}px` } as React.CSSProperties}
          aria-label={t.listLabel}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) moving.keep();
          }}
        >
          {shown.map(({ line, row }) => (
            <div
              key={line.key}
              className="rk-al-line"
              data-type={line.type}
              style={{ insetBlockStart: `${row * rowHeight}px` }}
            >
              {line.type === 'heading' && <h2>{headingOf(line, language, t)}</h2>}
              {line.type === 'running' && <p>{t.running(runningNames(line.items, view, language, t))}</p>}
              {line.type === 'item' && (
                <AgendaListRow
                  view={view}
                  item={line.item}
                  days={moving.daysOf(line.item)}
                  leave={conflicts.get(line.item.key)}
                  isChosen={line.item.key === chosen}
                  isCurrent={line.item.key === current}
                  isPast={line.item.endDate < today}
                  helpId={helpId}
                  onChoose={onChoose}
                />
              )}
            </div>
          ))}
        </section>
      </div>
    </>
  );
}

type Texts = (typeof agendaTexts)['nl'];

function headingOf(line: AgendaLine & { type: 'heading' }, language: 'nl' | 'en', t: Texts): string {
  const [, month = '', year = ''] = formatDate(line.from, language).split(' ');
  if (line.week === null) return `${month} ${year}`;
  return `${t.week(line.week.week)} · ${formatDate(line.week.from, language)}`;
}

/** The first of the lines that stand over an item: its heading, when nothing comes before it there. */
function headOf(lines: readonly AgendaLine[], at: number): number {
  let first = at;
  while (first > 0 && lines[first - 1]?.type !== 'item') first--;
  return first;
}

/** A few names, and how many more. */
const namesSaid = 3;

function runningNames(items: readonly AgendaItem[], view: PlanView, language: 'nl' | 'en', t: Texts): string {
  const names = items.slice(0, namesSaid).map((item) => nameOfItem(view, item, language));
  const more = items.length - names.length;
  return [...names, ...(more > 0 ? [t.andMore(more)] : [])].join(', ');
}

function goByKey(
  event: React.KeyboardEvent,
  at: number,
  lines: readonly AgendaLine[],
  goTo: (at: number, by: 1 | -1) => void,
  item: AgendaItem,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'ArrowDown':
      goTo(at + 1, 1);
      return true;
    case 'ArrowUp':
      goTo(at - 1, -1);
      return true;
    case 'PageDown':
      goTo(at + pageOfItems, -1);
      return true;
    case 'PageUp':
      goTo(at - pageOfItems, 1);
      return true;
    case 'Home':
      goTo(0, 1);
      return true;
    case 'End':
      goTo(lines.length - 1, -1);
      return true;
    case 'Enter':
      openItem(item, true);
      return true;
    default:
      return false;
  }
}

function intoView(frame: HTMLElement | null, row: number, rowHeight: number): void {
  if (frame === null) return;
  const top = row * rowHeight;
  if (top < frame.scrollTop + rowHeight) frame.scrollTop = top - rowHeight;
  else if (top > frame.scrollTop + frame.clientHeight - 2 * rowHeight)
    frame.scrollTop = top - frame.clientHeight + 2 * rowHeight;
}
