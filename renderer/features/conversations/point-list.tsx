import { movePoint } from '#shared/model/edits/talk-points.ts';
import { startOf } from '#shared/model/short-title.ts';
import type { TalkPoint } from '#shared/model/talk-points.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { PointOrigin } from './point-origin.tsx';

/** Points in the owner's order, each in the owner's words, with where it came from. */
export function PointList({ points, label }: { points: readonly TalkPoint[]; label: string }) {
  const t = useTexts(talkTexts);
  if (points.length === 0) return null;
  return (
    <SortableList
      label={label}
      items={points.map((point) => ({ id: point.id, label: startOf(point.text) || t.untitledPoint, point }))}
      onMove={(id, index) => {
        const point = edit.view().get('talkPoint', id);
        if (point) edit.commit(movePoint(edit.view(), point, index));
      }}
    >
      {drawPoint}
    </SortableList>
  );
}

function drawPoint({ point, label }: { point: TalkPoint; label: string }) {
  return <PointRow point={point} name={label} />;
}

function PointRow({ point, name }: { point: TalkPoint; name: string }) {
  const t = useTexts(talkTexts);
  return (
    <div className="rk-point" data-field={point.id}>
      <div className="rk-point-words">
        <DraftField
          label={t.point}
          isLabelHidden
          value={point.text}
          onCommit={(text, group) => alterRecord('talkPoint', point.id, { text }, group)}
          words
          multiline
        />
        {point.origin !== 'own' && <PointOrigin origin={point.origin} saysPaper />}
      </div>
      <IconButton icon="trash" label={t.removePoint(name)} onPress={() => removeWithUndo(point)} />
    </div>
  );
}
