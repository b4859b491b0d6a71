import { completeEvidence } from '#shared/model/edits/scores.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';

/** "Waaraan zie je dat?" of the latest own score. `settle` writes down the level that the evidence belongs to. */
export function OwnEvidence({
  requirement,
  settle,
  hint,
}: {
  requirement: RecordOf<'requirement'>;
  settle: () => void;
  hint?: string | undefined;
}) {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  return (
    <DraftField
      label={t.evidence}
      hint={hint}
      value={view.latestSelfScore(requirement.id)?.evidence ?? ''}
      onCommit={(text, group) => {
        settle();
        edit.commit([completeEvidence(edit.view(), requirement.id, text)], { group });
      }}
      words
      multiline
    />
  );
}
