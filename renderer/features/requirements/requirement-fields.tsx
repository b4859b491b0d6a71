import { alter, type FieldsOf } from '#shared/model/edits/base.ts';
import { Importance, Mastery, Origin } from '#shared/model/kinds/requirement.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DraftField } from '../../ui/draft-field.tsx';

/** Kind, importance, origin and explanation of a requirement: the same in the list and on its own page. */
export function RequirementFields({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(requirementTexts).fields;
  const terms = useTexts(termTexts);
  const change = (patch: Partial<FieldsOf<'requirement'>>, group?: string) => {
    const now = edit.view().get('requirement', requirement.id);
    if (now) edit.commit([alter(now, patch)], group === undefined ? {} : { group });
  };
  return (
    <>
      <Choice
        label={t.mastery}
        value={requirement.mastery}
        onChange={(mastery) => change({ mastery })}
        options={Mastery.options.map((value) => ({ value, label: terms.mastery[value] }))}
      />
      <Choice
        label={t.importance}
        value={requirement.importance}
        onChange={(importance) => change({ importance })}
        options={Importance.options.map((value) => ({ value, label: terms.importance[value] }))}
      />
      <Choice
        label={t.origin}
        value={requirement.origin}
        onChange={(origin) => change({ origin })}
        options={Origin.options.map((value) => ({ value, label: terms.origin[value] }))}
      />
      <div data-field="note">
        <DraftField
          key={requirement.id}
          label={t.note}
          hint={t.noteHint}
          value={requirement.note}
          words
          multiline
          onCommit={(note, group) => change({ note }, group)}
        />
      </div>
    </>
  );
}
