import './timeline.css';
import { type DragEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { giveDay } from '#shared/model/edits/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { nameOfItem, shortNameOfItem } from '#shared/text/agenda-names.ts';
import { today as todayNow } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { type AgendaGroup, agendaGroups } from './agenda-groups.ts';
import { draggedActivity } from './date-tray.tsx';
import { openItem } from './open-item.ts';
import { useRowHeight } from './row-height.ts';
import { type ItemHandlers, TimelineItem } from './timeline-item.tsx';
import { TimelineLabels } from './timeline-labels.tsx';
import { itemsBetween, layRows, type PlacedItem, placeOf } from './timeline-rows.ts';
import { TimelineGround, TimelineHead } from './timeline-ruler.tsx';
import { type TimelineScale, timelineScale, type Zoom } from './timeline-scale.ts';
import { useDragging } from './use-dragging.ts';
import { moveByKey, type Rescheduling } from './use-rescheduling.ts';
import { useViewport } from './use-viewport.ts';

/** The names at the left, in CSS pixels, on a wide and on a narrow sheet. */
const labelWidths = { wide: 208, narrow: 104 } as const;
const narrow = 560;
const pageOfItems = 10;

/** Everything with a date on one ruler, by learning question. Only what is in view is drawn. */
export function Timeline({
  view,
  items,
  conflicts,
  zoom,
  moving,
  chosen,
  onChoose,
  todayAsked,
}: {
  view: PlanView;
  items: readonly AgendaItem[];
  conflicts: ReadonlyMap<string, RecordOf<'leave'>>;
  zoom: Zoom;
  moving: Rescheduling;
  /** The key of the item that is chosen. */
  chosen: string | null;
  onChoose: (key: string) => void;
  /** Counts up each time somebody asks for today. */
  todayAsked: number;
}) {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const rowHeight = useRowHeight('timeline');
  const { viewport, onScroll } = useViewport(frame, rowHeight);
  const labelWidth = viewport.width > 0 && viewport.width < narrow ? labelWidths.narrow : labelWidths.wide;
  const room = Math.max(200, viewport.width - labelWidth);
  const scale = useMemo(() => timelineScale(view, items, zoom, room), [view, items, zoom, room]);
  const groups: readonly AgendaGroup[] = useMemo(() => agendaGroups(view, items, language), [view, items, language]);
  const laid = useMemo(
    () =>
      layRows(
        groups,
        scale,
        (item) => shortNameOfItem(view, item, language),
        (item) => nameOfItem(view, item, language),
      ),
    [groups, scale, view, language],
  );
  const leave = useMemo(() => items.filter((i) => i.kind === 'leave'), [items]);
  const today = todayNow();
  const first = useMemo(() => firstAhead(laid.items, today), [laid, today]);
  const byKey = useMemo(() => new Map(laid.items.map((p) => [p.item.key, p])), [laid]);
  const current = chosen !== null && byKey.has(chosen) ? chosen : first;

  useScrollToToday(frame, scale, room, todayAsked);
  const refocus = useKeptFocus(frame, chosen);
  const dragging = useDragging(moving, scale.dayWidth);
  const drag = useRef(dragging);
  drag.current = dragging;
  const handlers: ItemHandlers = useMemo(
    () => ({
      onPointerDown: (event, placed) => drag.current.onPointerDown(event, placed.item),
      onPointerMove: (event) => drag.current.onPointerMove(event),
      onPointerUp: () => drag.current.onPointerUp(),
      onPointerCancel: () => drag.current.onPointerCancel(),
      onChoose,
      onOpen: ({ item }) => openItem(item, true),
    }),
    [onChoose],
  );

  const goTo = useCallback(
    (placed: PlacedItem | undefined) => {
      if (placed === undefined) return;
      moving.keep();
      onChoose(placed.item.key);
      intoView(frame.current, placed, rowHeight, labelWidth);
      refocus(placed.item.key);
    },
    [moving, onChoose, rowHeight, labelWidth, refocus],
  );
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = laid.items.findIndex((p) => p.item.key === current);
    const placed = laid.items[at];
    if (placed === undefined || !(event.target as Element).closest('.rk-tl-item')) return;
    const handled = moveByKey(event, placed.item, moving) || goByKey(event, at, laid.items, goTo, placed);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = itemsBetween(
    laid,
    [viewport.firstRow, viewport.lastRow],
    // Up to the next step of the viewport, which is an eighth of a screen.
    viewport.left,
    viewport.left + room + viewport.width / 8,
  );
  const height = laid.rows.length * rowHeight;
  return (
    <div className="rk-tl">
      <p id={helpId} className="rk-visually-hidden">
        {t.keys}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop of the mouse; the date field of the tray does the same */}
      <div
        ref={frame}
        className="rk-tl-frame"
        style={{ '--tl-row': `${rowHeight}px`, '--tl-label': `${labelWidth}px` } as React.CSSProperties}
        onScroll={onScroll}
        onDragOver={(event) => event.dataTransfer.types.includes(draggedActivity) && event.preventDefault()}
        onDrop={(event) => dropOn(event, scale)}
      >
        <div className="rk-tl-canvas" style={{ inlineSize: `${labelWidth + scale.width}px` }}>
          <div className="rk-tl-head" data-zoom={zoom}>
            <span className="rk-tl-corner" />
            <div className="rk-tl-ruler" aria-hidden="true">
              <TimelineHead scale={scale} zoom={zoom} />
            </div>
          </div>
          <section
            className="rk-tl-body"
            style={{ blockSize: `${height}px` }}
            aria-label={t.timelineLabel}
            onKeyDown={onKeyDown}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) moving.keep();
            }}
          >
            <TimelineLabels rows={laid.rows} first={viewport.firstRow} last={viewport.lastRow} rowHeight={rowHeight} />
            <div className="rk-tl-plane">
              <TimelineGround scale={scale} zoom={zoom} leave={leave} plan={view.plan} today={today} height={height} />
              {withCurrent(shown, current === null ? undefined : byKey.get(current)).map((placed) => {
                const days = moving.daysOf(placed.item);
                const isMoving = days !== placed.item;
                return (
                  <TimelineItem
                    key={placed.item.key}
                    placed={
                      isMoving ? { ...placed, ...placeOf({ ...placed.item, ...days }, placed.name, scale) } : placed
                    }
                    days={days}
                    top={placed.row * rowHeight}
                    isChosen={placed.item.key === chosen}
                    isCurrent={placed.item.key === current}
                    isMoving={isMoving}
                    leave={conflicts.get(placed.item.key)}
                    helpId={helpId}
                    handlers={handlers}
                  />
                );
              })}
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}

/** Up and down through everything, row by row; Enter opens. */
function goByKey(
  event: React.KeyboardEvent,
  at: number,
  items: readonly PlacedItem[],
  goTo: (placed: PlacedItem | undefined) => void,
  placed: PlacedItem,
): boolean {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(at + pageOfItems, items.length - 1),
    PageUp: Math.max(at - pageOfItems, 0),
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
    goTo(items[next]);
    return true;
  }
  if (event.key !== 'Enter') return false;
  openItem(placed.item, true);
  return true;
}

/** The first thing from today on, else the last: where the keyboard begins. */
function firstAhead(items: readonly PlacedItem[], today: string): string | null {
  let first: AgendaItem | null = null;
  for (const { item } of items) {
    if (item.startDate >= today && (first === null || item.startDate < first.startDate)) first = item;
  }
  return (first ?? items.at(-1)?.item)?.key ?? null;
}

/** What Tab leads to is always there, also out of view. */
function withCurrent(shown: PlacedItem[], current: PlacedItem | undefined): PlacedItem[] {
  return current === undefined || shown.includes(current) ? shown : [...shown, current];
}

function dropOn(event: DragEvent<HTMLElement>, scale: TimelineScale): void {
  const id = event.dataTransfer.getData(draggedActivity);
  const activity = edit.view().get('activity', id);
  const plane = event.currentTarget.querySelector('.rk-tl-plane')?.getBoundingClientRect();
  if (activity === undefined || plane === undefined) return;
  event.preventDefault();
  edit.commit([giveDay(activity, scale.dateAt(event.clientX - plane.left))]);
}

/** Today lies a third from the left when the timeline comes up, when the scale changes, and when somebody asks. */
function useScrollToToday(
  frame: React.RefObject<HTMLElement | null>,
  scale: TimelineScale,
  room: number,
  todayAsked: number,
): void {
  const place = Math.max(0, scale.x(todayNow()) - room / 3);
  const latest = useRef(place);
  latest.current = place;
  const { dayWidth, startDate } = scale;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edit must not scroll away what one is looking at
  useLayoutEffect(() => {
    frame.current?.scrollTo({ left: latest.current });
  }, [frame, dayWidth, startDate, todayAsked]);
}

/** Gives the focus to an item once it is drawn, and back to the chosen one when a new row took it away. */
function useKeptFocus(frame: React.RefObject<HTMLElement | null>, chosen: string | null): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const focusOn = useCallback(
    (key: string) =>
      frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true }),
    [frame],
  );
  useEffect(() => {
    if (wanted.current === null) return;
    focusOn(wanted.current);
    wanted.current = null;
  });
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const follow = () => {
      hadFocus.current = element.contains(document.activeElement);
    };
    // An element that is taken away loses the focus to nobody; a person gives it to something.
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget !== null) hadFocus.current = element.contains(event.relatedTarget as Node);
    };
    element.addEventListener('focusin', follow);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', follow);
      element.removeEventListener('focusout', leave);
    };
  }, [frame]);
  useLayoutEffect(() => {
    if (hadFocus.current && chosen !== null && document.activeElement === document.body) focusOn(chosen);
  });
  return useCallback((key) => {
    wanted.current = key;
  }, []);
}

/** Scrolls the frame so that an item lies within it, clear of the names. */
function intoView(frame: HTMLElement | null, placed: PlacedItem, rowHeight: number, labelWidth: number): void {
  if (frame === null) return;
  const head = frame.querySelector<HTMLElement>('.rk-tl-head')?.offsetHeight ?? 0;
  const top = placed.row * rowHeight;
  const roomBelow = frame.clientHeight - head - rowHeight;
  const roomBeside = frame.clientWidth - labelWidth;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top > frame.scrollTop + roomBelow) frame.scrollTop = top - roomBelow;
  if (placed.x < frame.scrollLeft) frame.scrollLeft = Math.max(0, placed.x - 24);
  else if (placed.x > frame.scrollLeft + roomBeside - 120) frame.scrollLeft = placed.x - roomBeside / 3;
}
