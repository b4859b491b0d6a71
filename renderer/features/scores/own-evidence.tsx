import { completeEvidence } from '#shared/model/edits/scores.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';

/** "Waaraan zie je dat?" of the latest own score. `settle` writes down the level that the evidence belongs to. */
export function OwnEvidence({
  requirement,
  settle,
  isOfToday,
  hint,
}: {
  requirement: RecordOf<'requirement'>;
  settle: () => void;
  /** True once a level was chosen today: what was said about an earlier score stays with that one. */
  isOfToday: boolean;
  hint?: string | undefined;
}) {
  const t = useTexts(scoreTexts);
  const latest = usePlan().latestSelfScore(requirement.id);
  const isStale = isOfToday && latest?.scoredOn !== today();
  return (
    <DraftField
      label={t.evidence}
      hint={hint}
      value={isStale ? '' : (latest?.evidence ?? '')}
      onCommit={(text, group) => {
        settle();
        edit.commit([completeEvidence(edit.view(), requirement.id, text)], { group });
      }}
      words
      multiline
    />
  );
}
