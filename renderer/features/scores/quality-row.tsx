import { useState } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';

const noRequirement = 'none';

/** A quality: its words, and if one wants an example and the requirement it belongs to. */
export function QualityRow({ quality }: { quality: RecordOf<'quality'> }) {
  const t = useTexts(scoreTexts);
  const requirements = usePlan((view) => view.requirements);
  const [isOpen, setOpen] = useState(false);
  const requirement = requirements.find((r) => r.id === quality.requirementId);
  const title = quality.title || t.untitledQuality;
  return (
    <div className="rk-quality" data-field={quality.id}>
      <div className="rk-quality-line">
        <DraftField
          label={t.qualityTitle}
          isLabelHidden
          value={quality.title}
          onCommit={(text, group) => alterRecord('quality', quality.id, { title: text }, group)}
          words
        />
        <IconButton icon="trash" label={t.qualityRemove(title)} onPress={() => removeWithUndo(quality)} />
      </div>
      {!isOpen && (quality.evidence || requirement) && (
        <p className="rk-muted rk-quality-told">
          {quality.evidence}
          {quality.evidence && requirement && ' · '}
          {requirement && (requirement.title || t.untitled)}
        </p>
      )}
      {isOpen ? (
        <div className="rk-quality-details">
          <DraftField
            label={t.qualityEvidence}
            hint={t.qualityEvidenceHint}
            value={quality.evidence}
            onCommit={(text, group) => alterRecord('quality', quality.id, { evidence: text }, group)}
            words
            multiline
          />
          <Select
            label={t.qualityRequirement}
            value={quality.requirementId ?? noRequirement}
            onChange={(id) => {
              const chosen = requirements.find((r) => r.id === id);
              alterRecord('quality', quality.id, { requirementId: chosen?.id ?? null });
            }}
            options={[
              { value: noRequirement, label: t.qualityNoRequirement },
              ...requirements.map((r) => ({ value: r.id as string, label: r.title || t.untitled })),
            ]}
          />
          <div>
            <Button size="small" onPress={() => setOpen(false)}>
              {t.closeForm}
            </Button>
          </div>
        </div>
      ) : (
        <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
          {t.qualityDetails}
        </Button>
      )}
    </div>
  );
}
