import './qualities.css';
import { useRef } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { newQuality } from '#shared/model/edits/new-records.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { QualityRow } from './quality-row.tsx';
import { newQualityTarget } from './targets.ts';

function drawQuality({ quality }: { quality: RecordOf<'quality'> }) {
  return <QualityRow quality={quality} />;
}

/** "Waar ben je goed in?": one's qualities, asked for by a requirement or not (method.md, step 2). */
export function QualitiesView() {
  const t = useTexts(scoreTexts);
  const qualities = usePlan((view) => view.qualities);
  const line = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusTarget((target) => {
    if (target === newQualityTarget) line.current?.focus();
    else focusField(target);
  });

  return (
    <div className="rk-qualities">
      <ViewHeader title={t.qualitiesTitle} lead={t.qualitiesLead} />
      <AddLine
        label={t.qualityNew}
        placeholder={t.qualityNewHint}
        action={t.qualityAdd}
        inputRef={line}
        onAdd={(title) => edit.commit([add(newQuality(edit.context(), edit.view(), { title }))])}
      />
      {qualities.length === 0 ? (
        <EmptyPlace title={t.qualitiesEmptyTitle} text={t.qualitiesEmptyText} />
      ) : (
        <SortableList
          label={t.qualityList}
          items={qualities.map((quality) => ({
            id: quality.id,
            label: quality.title || t.untitledQuality,
            quality,
          }))}
          onMove={(id, index) => {
            const quality = edit.view().get('quality', id);
            if (quality) edit.commit(moveTo(edit.view().qualities, quality, index));
          }}
        >
          {drawQuality}
        </SortableList>
      )}
    </div>
  );
}
