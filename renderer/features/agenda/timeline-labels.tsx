import { memo } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** The rows in view with the names of their groups; a group that begins above is named at the top. */
export const TimelineLabels = memo(function TimelineLabels({
  rows,
  first,
  last,
  rowHeight,
}: {
  rows: readonly TimelineRow[];
  first: number;
  last: number;
  rowHeight: number;
}) {
  return rows.slice(first, last + 1).map(({ key, group, isFirst, isLast }, i) => (
    <div
      key={key}
      className="rk-tl-row"
      data-ends={isLast || undefined}
      style={{ insetBlockStart: `${(first + i) * rowHeight}px` }}
    >
      <div className="rk-tl-label">
        {isFirst && (
          <button type="button" className="rk-tl-group" onClick={() => openPlace(group.place)} title={group.title}>
            <Icon name={group.icon} />
            <span className="rk-tl-group-name">{group.title}</span>
          </button>
        )}
      </div>
    </div>
  ));
});
