import { alter } from '#shared/model/edits/base.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Section } from '../../ui/section.tsx';

/** "Bewust niet nu": the gap is seen and left for later, which is an answer too (method.md, What the coach checks, 3). */
export function NotNow({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(requirementTexts).page;
  const terms = useTexts(termTexts);
  const set = (notNow: { reason: string } | null, group?: string) => {
    const now = edit.view().get('requirement', requirement.id);
    if (now) edit.commit([alter(now, { notNow })], group === undefined ? {} : { group });
  };
  return (
    <Section title={terms.notNow}>
      <div className="rk-requirements-fields">
        <Checkbox isSelected={requirement.notNow !== null} onChange={(is) => set(is ? { reason: '' } : null)}>
          {t.notNow}
        </Checkbox>
        {requirement.notNow && (
          <DraftField
            label={t.notNowReason}
            hint={t.notNowHint}
            value={requirement.notNow.reason}
            words
            multiline
            onCommit={(reason, group) => {
              // A reason that is handed over after the tick went away has nothing to belong to.
              if (edit.view().get('requirement', requirement.id)?.notNow) set({ reason }, group);
            }}
          />
        )}
      </div>
    </Section>
  );
}
