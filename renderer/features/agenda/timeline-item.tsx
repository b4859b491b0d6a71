import { memo, type PointerEvent } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { iconOf, markOf } from './item-look.ts';
import { labelOf } from './item-words.ts';
import type { PlacedItem } from './timeline-rows.ts';

export interface ItemHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>, placed: PlacedItem): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onChoose(key: string): void;
  onOpen(placed: PlacedItem): void;
}

/** One thing on the timeline. The days it is shown on may be others than its own, while it is moved. */
export const TimelineItem = memo(function TimelineItem({
  placed,
  days,
  top,
  isChosen,
  isCurrent,
  isMoving,
  leave,
  helpId,
  handlers,
}: {
  placed: PlacedItem;
  days: { readonly startDate: string; readonly endDate: string };
  /** CSS pixels from the first row. */
  top: number;
  isChosen: boolean;
  /** The one that Tab leads to. */
  isCurrent: boolean;
  isMoving: boolean;
  leave: RecordOf<'leave'> | undefined;
  helpId: string;
  handlers: ItemHandlers;
}) {
  const language = useLanguage();
  const { item, name, fullName, x, width, nameAt, isBar } = placed;
  const canResize = isBar && item.hold === 'resize';
  const words = (
    <span className="rk-tl-name">
      {leave && <Icon name="warning" size={14} />}
      <span>{name}</span>
    </span>
  );
  return (
    <button
      type="button"
      className="rk-tl-item"
      style={{
        ...(nameAt === 'before' ? { insetInlineEnd: `calc(100% - ${x + width}px)` } : { insetInlineStart: `${x}px` }),
        insetBlockStart: `${top}px`,
      }}
      data-name-at={nameAt}
      data-key={item.key}
      data-kind={item.kind}
      data-state={item.state}
      data-hold={item.hold}
      data-chosen={isChosen || undefined}
      data-moving={isMoving || undefined}
      data-conflict={leave ? true : undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={labelOf(item, name === fullName ? name : `${name}, ${fullName}`, days, leave, language)}
      aria-describedby={helpId}
      aria-current={isChosen ? 'true' : undefined}
      onPointerDown={(event) => handlers.onPointerDown(event, placed)}
      onPointerMove={handlers.onPointerMove}
      onPointerUp={handlers.onPointerUp}
      onPointerCancel={handlers.onPointerCancel}
      onClick={() => handlers.onChoose(item.key)}
      onFocus={() => handlers.onChoose(item.key)}
      onDoubleClick={() => handlers.onOpen(placed)}
    >
      {isBar ? (
        <span className="rk-tl-bar" style={{ inlineSize: `${width}px` }}>
          {canResize && <span className="rk-tl-edge" data-edge="start" />}
          {nameAt === 'inside' && words}
          {canResize && <span className="rk-tl-edge" data-edge="end" />}
        </span>
      ) : (
        <span className="rk-tl-mark" data-shape={markOf(item)}>
          {markOf(item) === 'icon' && <Icon name={iconOf(item)} />}
        </span>
      )}
      {nameAt !== 'inside' && words}
    </button>
  );
});
